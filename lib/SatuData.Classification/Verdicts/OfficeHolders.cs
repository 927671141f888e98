using SatuData.Classification.Rules;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Verdicts;

/// <summary>
/// Opens columns of names whose persons hold public office, where nothing but the names spoke against it.
/// </summary>
internal sealed class OfficeHolders(PublicOffice office, ObservationUnit unit, IReadOnlyList<ColumnFacts> columns)
{
    public Proposal Apply(Proposal found, ColumnFacts column) =>
        found.Class is AccessClass.Dikecualikan or AccessClass.Tinjau
        && Strays.Of(column) == 0
        && !column.HeaderIsValue
        && !column.IsEmpty
        && office.Find(found.Type?.Key, unit, column.Source.Header, columns.Select(c => c.Source.Header)) is { } words
            ? found with
            {
                Class = office.Class,
                Confidence = 0.8,
                Contrary = false,
                Basis = office.Basis,
                Evidence =
                [
                    .. found.Evidence,
                    new("jabatan", $"\"{words}\" adalah jabatan publik; satu baris adalah lembaga atau wilayah."),
                ],
            }
            : found;
}
