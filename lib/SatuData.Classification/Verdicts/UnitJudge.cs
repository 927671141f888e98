using SatuData.Classification.Headers;
using SatuData.Classification.Rules;
using SatuData.Classification.Values;

namespace SatuData.Classification.Verdicts;

/// <summary>
/// Decides what one row of the table is about, because the same header is personal in one table and a category in
/// another.
/// </summary>
internal sealed class UnitJudge(IReadOnlyList<ColumnFacts> columns)
{
    private const string Code = "satuan-pengamatan";
    private const double OneEach = 0.8;

    // So many traits of persons and no count: a row is somebody, even without a name.
    private const int EnoughTraits = 3;

    // Counts under headers that nobody knows, beside a column of labels.
    private const int EnoughMeasures = 3;

    private static readonly HashSet<string> Keys =
    [
        WellKnownTypes.RegionName, WellKnownTypes.RegionCode, WellKnownTypes.Period, WellKnownTypes.Category,
        WellKnownTypes.Office,
        WellKnownTypes.OfficeCode, WellKnownTypes.Npsn, WellKnownTypes.Commodity, WellKnownTypes.Thing,
        WellKnownTypes.BudgetCode,
        WellKnownTypes.Street, "kode-barang", WellKnownTypes.Date,
    ];

    public UnitVerdict Judge()
    {
        var persons = columns.Select(Person).OfType<PersonSign>().OrderByDescending(p => p.IsOwn).ToList();
        var offices = columns.Where(IsOneOffice).ToList();
        if (persons.Count > 0 && (offices.Count == 0 || persons[0].IsOwn))
        {
            return new(Household(persons), [.. persons.Select(p => p.Evidence)]);
        }

        var measures = columns.Where(IsMeasure).ToList();
        if (offices.Count > 0 && (persons.Count > 0 || columns.Any(IsContact) || measures.Count == 0))
        {
            var rows = new VerdictEvidence(Code, $"Satu baris satu lembaga atau usaha: kolom {Letters(offices)}.");
            return new(ObservationUnit.Usaha, [rows, .. persons.Select(p => p.Evidence)]);
        }

        return Traits(measures) ?? Aggregate(measures)
            ?? new(ObservationUnit.TidakDiketahui,
                [new(Code, "Tidak ada tanda orang, dan tidak ada kolom kunci yang berpasangan dengan kolom ukuran.")]);
    }

    private UnitVerdict? Traits(List<ColumnFacts> measures)
    {
        var traits = columns.Where(c => IsPersonTrait(c) && !c.IsEmpty).ToList();
        return traits.Count >= EnoughTraits && measures.Count == 0
            ? new(ObservationUnit.Orang,
                [new(Code,
                    $"Kolom {Letters(traits)} memuat ciri orang dan tidak ada kolom hitungan: satu baris satu orang.")])
            : null;
    }

    private UnitVerdict? Aggregate(List<ColumnFacts> measures)
    {
        var keys = columns.Where(IsKey).ToList();
        if (keys.Count == 0 && measures.Count >= EnoughMeasures && measures.Count * 2 > columns.Count)
        {
            return new(
                ObservationUnit.Agregat, [new(Code, $"Sebagian besar kolom adalah ukuran: {Letters(measures)}.")]);
        }

        return measures.Count > 0 && keys.Count > 0
            ? new(ObservationUnit.Agregat, [new(
                Code, $"Kolom ukuran: {Letters(measures)}; kolom wilayah, waktu, lembaga, atau kategori: {Letters(keys)}.")])
            : null;
    }

    /// <summary>A household is known by its card or head, one a row, without the dates and ties of its members.</summary>
    private ObservationUnit Household(List<PersonSign> persons)
    {
        var isHousehold = persons.Exists(p => p.Type == WellKnownTypes.NoKk && p.Column.Values.DistinctRatio >= 0.95)
            || columns.Any(c => c.Header.Words.Contains("kepala keluarga", StringComparison.Ordinal)
                || c.Header.Words.Contains("kepala rumah tangga", StringComparison.Ordinal)
                    || c.Header.Words.EndsWith("krt", StringComparison.Ordinal));
        var hasMembers =
            columns.Any(
                c => c.HeaderType is WellKnownTypes.Nik or WellKnownTypes.BirthDate or "hubungan-keluarga" or WellKnownTypes.Nisn
            or WellKnownTypes.Child);
        return isHousehold && !hasMembers ? ObservationUnit.RumahTangga : ObservationUnit.Orang;
    }

    private static PersonSign? Person(ColumnFacts column)
    {
        if (Looks.Niks(column) && column.HeaderType is not (WellKnownTypes.Nib or WellKnownTypes.OfficeCode))
        {
            var type = column.HeaderType == WellKnownTypes.NoKk ? WellKnownTypes.NoKk : WellKnownTypes.Nik;
            return new(column, type, true, Named(column, column.ByValues(ValueTraits.Nik, "berbentuk NIK")));
        }

        return column.IsEmpty ? null : column.Header.Type is { } type2 ? ByHeader(column, type2) : ByValues(column);
    }

    private static PersonSign? ByHeader(ColumnFacts column, ColumnType type)
    {
        var isName = type.Values == ValueTest.Nama;
        var isPlain = type.Key == WellKnownTypes.Person && column.Header.Route == HeaderRoute.Sendiri;
        var believed = type.MarksPerson && (isPlain
            ? Looks.Persons(column) && (Looks.AreDifferent(column) || column.Values.Cells < 10)
            : Support.By(column, type) && !(isName && Looks.Measures(column)));
        return believed
            ? new(column, type.Key, !isName, Named(
                column, new("judul", $"judul memuat \"{column.Header.Words}\" dan isinya sesuai ({type.Name}).")))
            : null;
    }

    private static PersonSign? ByValues(ColumnFacts column) =>
        Looks.Persons(column) && Looks.AreDifferent(column) && column.Values.Count >= 5
            ? new(column, WellKnownTypes.Person, false, Named(
                column, column.ByValues(ValueTraits.Person, "terbaca sebagai nama orang")))
            : null;

    private static VerdictEvidence Named(ColumnFacts column, VerdictEvidence evidence) =>
        evidence with { Text = $"Kolom {column.Source.Letter}: {evidence.Text}" };

    // One institution a row; in a list of pupils the school recurs.
    private static bool IsOneOffice(ColumnFacts column) =>
        (column.HeaderType is WellKnownTypes.Office or WellKnownTypes.OfficeCode or WellKnownTypes.Npsn or WellKnownTypes.Nib
            || column.Values.Share(ValueTraits.Office) >= Looks.WholeColumn)
        && column.Values.DistinctRatio >= OneEach && !Looks.Measures(column) && column.Values.Count > 1;

    private static bool IsContact(ColumnFacts column) =>
        column.HeaderType is WellKnownTypes.HomeAddress or WellKnownTypes.OfficeAddress or WellKnownTypes.Phone or WellKnownTypes.Email
            or WellKnownTypes.OfficePhone or WellKnownTypes.OfficeEmail or WellKnownTypes.OfficeHolder or WellKnownTypes.Position;

    private static bool IsPersonTrait(ColumnFacts column) =>
        column.Header.Type is { IsOpenInAggregates: true } || (column.Header.Type is null && Looks.BirthDates(column));

    private static bool IsMeasure(ColumnFacts column) =>
        Looks.Measures(column)
        && (column.HeaderType is WellKnownTypes.Measure or "anggaran"
            || (column.Header.Type is null && column.Values.Share(ValueTraits.Year) < Looks.Half)
            || (column.Header.Type is { IsPersonal: true,
                Values: ValueTest.Nama or ValueTest.Teks or ValueTest.Himpunan }));

    private static bool IsKey(ColumnFacts column) =>
        !column.IsEmpty && (Keys.Contains(column.HeaderType ?? "")
            || (column.Header.Type is null
                && (Looks.Regions(column) || column.Values.Share(ValueTraits.Year) >= Looks.WholeColumn
                || (Looks.Labels(column) && column.Values.Share(ValueTraits.Words) >= Looks.Half)
                || column.Values.Share(ValueTraits.Commodity) >= Looks.Half))
            || column.Header.Type is { IsOpenInAggregates: true,
                Values: ValueTest.Himpunan or ValueTest.Teks or ValueTest.Umur });

    private static string Letters(List<ColumnFacts> found) =>
        string.Join(", ", found.Take(8).Select(c => c.Source.Letter)) + (found.Count > 8 ? ", …" : "");

    /// <summary>A column that shows that rows are about persons.</summary>
    /// <param name="Column">The column.</param>
    /// <param name="Type">Key of the type it is taken for.</param>
    /// <param name="IsOwn">Whether it can only be the row's own person: an owner's name may stand in a list of firms.</param>
    /// <param name="Evidence">Why.</param>
    private sealed record PersonSign(ColumnFacts Column, string Type, bool IsOwn, VerdictEvidence Evidence);
}
