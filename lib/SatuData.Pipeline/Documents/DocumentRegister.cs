using SatuData.Records;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Documents;

/// <summary>Enters written documents in the register.</summary>
internal static class DocumentRegister
{
    public static void Register(this IEnumerable<CaseDocument> documents, RecordsTransaction transaction)
    {
        foreach (var document in documents)
        {
            CaseDocuments.Insert(transaction, document);
        }
    }
}
