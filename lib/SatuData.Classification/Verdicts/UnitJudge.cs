using SatuData.Classification.Headers;
using SatuData.Classification.Rules;

namespace SatuData.Classification.Verdicts;

/// <summary>
/// Decides what one row of the table is about, because the same header is personal in one table and a category in
/// another.
/// </summary>
internal static class UnitJudge
{
    private const string Code = "satuan-pengamatan";

    private static readonly string[] Keys =
    [
        WellKnownTypes.RegionName, WellKnownTypes.RegionCode, WellKnownTypes.Period, WellKnownTypes.Category,
        WellKnownTypes.Office,
    ];

    public static UnitVerdict Judge(IReadOnlyList<ColumnFacts> columns)
    {
        var persons = columns.Select(PersonEvidence).OfType<VerdictEvidence>().ToList();
        if (persons.Count > 0)
        {
            return new(ObservationUnit.Orang, persons);
        }

        var measures = columns.Where(IsMeasure).ToList();
        var keys = columns.Where(c => Keys.Contains(c.HeaderType)).ToList();
        if (measures.Count > 0 && keys.Count > 0)
        {
            var found = $"Kolom ukuran: {Letters(measures)}; kolom wilayah, waktu, atau kategori: {Letters(keys)}.";
            return new(ObservationUnit.Agregat, [new(Code, found)]);
        }

        return new(ObservationUnit.TidakDiketahui,
            [new(Code, "Tidak ada tanda orang, dan tidak ada kolom kunci yang berpasangan dengan kolom ukuran.")]);
    }

    private static VerdictEvidence? PersonEvidence(ColumnFacts column)
    {
        var values = column.Values;
        if (column.Bound(values.Nik) >= ValueEvidence.WholeColumn)
        {
            return new("nilai", $"Kolom {column.Source.Letter}: {column.CountText(values.Nik)} berbentuk NIK.");
        }

        if (column.Header.Type is not { MarksPerson: true } type || column.IsEmpty)
        {
            return null;
        }

        var believed = type.Key == WellKnownTypes.Person && column.Header.Route == HeaderRoute.Sendiri
            ? ValueEvidence.LooksLikePersons(column) && ValueEvidence.AreDifferentNames(column)
            : ValueEvidence.Supports(column, type.Values);
        var words = column.Header.Words;
        return believed
            ? new("judul", $"Kolom {column.Source.Letter}: judul memuat \"{words}\" dan isinya sesuai ({type.Name}).")
            : null;
    }

    private static bool IsMeasure(ColumnFacts column) =>
        column.HeaderType == WellKnownTypes.Measure && column.Share(column.Values.Numbers) >= ValueEvidence.WholeColumn;

    private static string Letters(IEnumerable<ColumnFacts> columns)
    {
        var letters = columns.Select(c => c.Source.Letter).ToList();
        return string.Join(", ", letters.Take(8)) + (letters.Count > 8 ? ", …" : "");
    }
}
