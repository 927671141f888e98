using System.Security.Cryptography;
using System.Text;
using SatuData.Classification.Headers;
using SatuData.Classification.Values;

namespace SatuData.Classification.Verdicts;

/// <summary>The identity of a column's kind, by which a person's override is found again for the next file.</summary>
internal static class Fingerprint
{
    public static string Of(ColumnFacts column, string type, ObservationUnit unit)
    {
        var words = string.Join(' ', HeaderTokens.Of(column.Source.Header));
        var text = $"2\n{words}\n{type}\n{unit}\n{Shape(column)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    // Coarse on purpose: more rows of the same kind must not change it, other content must.
    private static string Shape(ColumnFacts column)
    {
        var values = column.Values;
        return column switch
        {
            { IsEmpty: true } => "kosong",
            _ when values.Tally.WithIdentifier >= Looks.Half * values.Cells => "identitas",
            _ when values.Tally.WithIdentifier > 0 => "identitas-tersesat",
            _ when values.Share(ValueTraits.Number) >= Looks.WholeColumn => "angka",
            _ when values.Share(ValueTraits.Mixed) >= Looks.WholeColumn => "kode",
            _ when Looks.Persons(column) => "nama",
            _ when values.Share(ValueTraits.Number) + values.Share(ValueTraits.Mixed) < 0.2 => "kata",
            _ => "campuran",
        };
    }
}
