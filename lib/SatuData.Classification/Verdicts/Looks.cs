using SatuData.Classification.Values;

namespace SatuData.Classification.Verdicts;

/// <summary>What the values of a column show without its header.</summary>
internal static class Looks
{
    /// <summary>A claim about a whole column needs this share of its values, at the lower bound.</summary>
    public const double WholeColumn = 0.8;

    /// <summary>A claim that a header already makes, or one that proves itself, needs this share, as found.</summary>
    public const double Half = 0.5;

    /// <summary>Closed sets must hold nearly all values.</summary>
    private const double InOneSet = 0.9;

    // Chance gives such a share now and then among few values.
    private const double NotChance = 0.3;

    // In sixteenths of a natural logarithm a letter, on average over a column.
    private const double LikePersons = 2;
    private const int EnoughForDays = 12;
    private const int FewDays = 4;
    private const int FewCells = 8;
    private const int MostLabels = 60;

    /// <summary>Numbers of NIK shape whose days of birth spread as those of people do.</summary>
    public static bool Niks(ColumnFacts column)
    {
        var values = column.Values;
        var isProven = values.Share(ValueTraits.NikDistrict) >= Half
            && values.Bound(ValueTraits.NikDistrict) >= NotChance;
        var isShaped = values.Bound(ValueTraits.Nik) >= WholeColumn;
        return (isProven || isShaped) && values.CellShare(ValueTraits.Nik) >= Half && !HaveFewDays(values);
    }

    /// <summary>
    /// Village codes followed by a serial have the shape too, always with one of few days: 33.74.01.1001 gives day 10.
    /// </summary>
    private static bool HaveFewDays(ValueCounts values) =>
        values.Of(ValueTraits.Nik) >= EnoughForDays && values.NikDays <= FewDays
            && values.Of(ValueTraits.NikWoman) == 0;

    /// <summary>
    /// Sixteen digits whose last a spreadsheet has turned into zero or cut off, or the same as a power of ten.
    /// </summary>
    public static bool DamagedNiks(ColumnFacts column)
    {
        var values = column.Values;
        var rounded = values.Share(ValueTraits.Nik) >= Half && values.Of(ValueTraits.Nik) >= FewCells
            && values.Of(ValueTraits.NikZero) >= 0.9 * values.Of(ValueTraits.Nik);
        var cut = values.Share(ValueTraits.NikCut) >= Half && values.Bound(ValueTraits.NikCut) >= NotChance;
        return rounded || cut || values.Share(ValueTraits.Scientific) >= Half;
    }

    /// <summary>Whether a trait that proves itself fills the column.</summary>
    public static bool Proven(ColumnFacts column, ValueTraits trait) =>
        column.Values.Share(trait) >= Half && column.Values.CellShare(trait) >= Half
            && column.Values.Bound(trait) >= NotChance;

    /// <summary>Whether a trait that chance may give fills the column.</summary>
    public static bool Full(ColumnFacts column, ValueTraits trait) => column.Values.Bound(trait) >= WholeColumn;

    /// <summary>Whether names of persons fill the column, by their letters; places, offices and labels do not.</summary>
    public static bool Persons(ColumnFacts column)
    {
        var values = column.Values;
        return values.Share(ValueTraits.NameShape) >= 0.6
            && values.Share(ValueTraits.Office) < 0.2
            && values.Share(ValueTraits.RegionName) < 0.4
            && values.SetShare(values.BestSet) < Half
            && (values.OverPlace >= LikePersons || values.Share(ValueTraits.Title) >= 0.3)
            && values.OverThing >= LikePersons;
    }

    /// <summary>Whether different names fill the column, as persons' names do and labels do not.</summary>
    public static bool AreDifferent(ColumnFacts column) => column.Values.DistinctRatio >= Half;

    /// <summary>Dates that lie as far apart as births do, or so long ago that they are births of adults.</summary>
    public static bool BirthDates(ColumnFacts column)
    {
        var values = column.Values;
        return values.Share(ValueTraits.PlaceAndDate) >= Half
            || (Proven(column, ValueTraits.Date) && (values.YearSpread >= 8 || values.MiddleYear < 2008));
    }

    /// <summary>Names of regions; three words that some village is called too are no list of regions.</summary>
    public static bool Regions(ColumnFacts column) => column.Values.Count >= 4 && (
        column.Values.Share(ValueTraits.RegionName) >= 0.7 || column.Values.Share(ValueTraits.RegionWord) >= 0.7);

    public static bool Addresses(ColumnFacts column) =>
        column.Values.Share(ValueTraits.Address) >= Half && column.Values.Share(ValueTraits.Office) < Half;

    public static bool Sentences(ColumnFacts column) => column.Values.Share(ValueTraits.Sentence) >= 0.3;

    /// <summary>Whether the values are numbers that could be counts or measures.</summary>
    public static bool Measures(ColumnFacts column) =>
        column.Values.Share(ValueTraits.Number) >= WholeColumn
        && column.Values.Share(ValueTraits.Long) < 0.2
        && column.Values.Share(ValueTraits.Date) < Half;

    /// <summary>Few different words or codes, each in many rows.</summary>
    public static bool Labels(ColumnFacts column) =>
        column.Values.Distinct <= MostLabels && column.Values.DistinctRatio <= 0.2;

    /// <summary>The closed set nearly all values are in, or -1.</summary>
    public static int ClosedSet(ColumnFacts column)
    {
        var set = column.Values.BestSet;
        return column.Values.Cells >= FewCells && column.Values.SetShare(set) >= InOneSet ? set : -1;
    }
}
