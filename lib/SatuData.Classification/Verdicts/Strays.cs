using SatuData.Classification.Values;

namespace SatuData.Classification.Verdicts;

/// <summary>Identifiers in columns of something else.</summary>
internal static class Strays
{
    // One random number of 16 digits in 2,000 passes for a NIK, one of 11 digits in 200 for a telephone number.
    private const double Chance = 0.2;

    /// <summary>How many cells hold one; none where they are what the column is about, or chance.</summary>
    public static long Of(ColumnFacts column)
    {
        var values = column.Values;
        var cells = values.Tally.WithIdentifier;
        if (cells == 0 || values.Cells == 0)
        {
            return 0;
        }

        var share = (double)cells / values.Cells;
        var isNumbers = values.Share(ValueTraits.Long) >= Looks.Half
            && values.Share(ValueTraits.Number) >= Looks.WholeColumn;
        var isOwn =
            column.HeaderType is Rules.WellKnownTypes.OfficePhone or Rules.WellKnownTypes.OfficeEmail or Rules.WellKnownTypes.Phone
            or Rules.WellKnownTypes.Email;
        // In a column of long numbers the column has been judged as a whole.
        return (isNumbers && share is < Chance or >= Looks.Half) || (isOwn && share >= Looks.Half) ? 0 : cells;
    }
}
