using SatuData.Classification.Rules;

namespace SatuData.Classification.Verdicts;

/// <summary>What the values of a column show without its header.</summary>
internal static class ValueEvidence
{
    /// <summary>A claim about a whole column needs this share of its cells, at the lower bound.</summary>
    public const double WholeColumn = 0.8;

    /// <summary>A claim that a header already makes needs this share, as found.</summary>
    public const double Half = 0.5;

    private const double AllEndInZero = 0.9;
    private const double InOneSet = 0.95;

    // Under ten cells a closed set says nothing: "L" and "P" may be anything.
    private const int FewCells = 10;

    /// <summary>
    /// Sixteen digits whose last one a spreadsheet has turned into zero, or the same shown as a power of ten.
    /// </summary>
    public static bool IsDamagedNik(ColumnFacts column)
    {
        var values = column.Values;
        var rounded = column.Share(values.NikShapes) >= Half && values.NikShapes >= FewCells
            && values.NikShapesEndingInZero >= AllEndInZero * values.NikShapes;
        return rounded || column.Share(values.Texts.Scientific) >= Half;
    }

    /// <summary>
    /// Whether names fill the column: the shape everywhere, known parts of names often, offices seldom.
    /// </summary>
    public static bool LooksLikePersons(ColumnFacts column) =>
        column.Bound(column.Values.Texts.NameShapes) >= Half
        && column.Share(column.Values.Texts.NameWords) >= 0.3
        && column.Share(column.Values.Texts.Offices) < 0.2;

    /// <summary>
    /// Whether different names fill the column, as persons' names do and place names in a table of places do not.
    /// </summary>
    public static bool AreDifferentNames(ColumnFacts column) => column.Values.Texts.DistinctNames.Ratio >= Half;

    /// <summary>The closed set nearly all cells are in, or -1.</summary>
    public static int ClosedSet(ColumnFacts column)
    {
        var best = -1;
        for (var i = 0; i < column.Values.Texts.Sets.Length; i++)
        {
            if (column.Values.Cells >= FewCells && column.Share(column.Values.Texts.Sets[i]) >= InOneSet
                && (best < 0 || column.Values.Texts.Sets[i] > column.Values.Texts.Sets[best]))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>Whether the values can be of the type the header names.</summary>
    public static bool Supports(ColumnFacts column, ValueTest test)
    {
        var values = column.Values;
        return !column.IsEmpty && test switch
        {
            ValueTest.Nik or ValueTest.Kk => column.Share(values.NikShapes) >= Half || IsDamagedNik(column),
            ValueTest.Nama =>
                column.Share(values.Texts.NameShapes) >= Half && column.Share(values.Texts.Offices) < Half,
            ValueTest.Tanggal => column.Share(values.Numbers + values.Mixed) >= Half,
            ValueTest.Telepon => column.Share(Math.Max(values.Phones, values.PhoneLike)) >= Half,
            ValueTest.Surel => column.Share(values.Emails) >= Half,
            ValueTest.Angka => column.Share(values.Numbers) >= Half,
            ValueTest.Teks => column.Share(values.Cells - values.Numbers) >= Half,
            _ => true,
        };
    }
}
