using System.Collections.Frozen;
using System.Text;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>The rules of one bound column made ready for checking. Immutable; shared by all partitions.</summary>
internal sealed class FieldRules
{
    public FieldRules(DataStandard standard, SourceColumn source, RuleContext context)
    {
        Field = source.Field!;
        Source = source;
        Region = RegionRule.For(Field, context.Regions, context.Options.ReportingDate);
        CodeList = context.ListOf(Field);
        LastYear = context.LastYear;
        var constraints = Field.Constraints;
        IsRequired = constraints.Required || standard.PrimaryKey.Contains(Field.Name);
        Missing = [.. Field.MissingValues.Where(m => m.Length > 0).Select(Encoding.UTF8.GetBytes)];
        Allowed = constraints.Enum.Count > 0 ? new Utf8Set(constraints.Enum) : null;
        AllowedNumbers = AllowedValues.Longs(Field);
        Listed = constraints.Enum.Count > 0 ? new ListedValues(constraints.Enum) : null;
        Pattern = constraints.Pattern is { } pattern ? new Utf8Pattern(pattern) : null;
        Code = Field.Type == FieldType.Text ? CodeShape.Of(Field, Pattern) : default;
        Percent = PercentOf(Field);
        var scale = Field.Type == FieldType.Number ? Field.Scale ?? 0 : 0;
        Minimum = constraints.Minimum is { } minimum ? Unscaled(minimum, scale, decimal.Ceiling) : long.MinValue;
        Maximum = constraints.Maximum is { } maximum ? Unscaled(maximum, scale, decimal.Floor) : long.MaxValue;
        Minimum = constraints.ExclusiveMinimum is { } above
            ? Math.Max(Minimum, Unscaled(above, scale, decimal.Floor) + 1)
            : Minimum;
        Maximum = constraints.ExclusiveMaximum is { } below
            ? Math.Min(Maximum, Unscaled(below, scale, decimal.Ceiling) - 1)
            : Maximum;
        Minimum = constraints.Earliest is { } earliest ? earliest.DayNumber - DateText.UnixEpochDayNumber : Minimum;
        Maximum = constraints.Latest is { } latest ? latest.DayNumber - DateText.UnixEpochDayNumber : Maximum;
    }

    public StandardField Field { get; }

    public SourceColumn Source { get; }

    /// <summary>Set for columns of region codes.</summary>
    public RegionRule? Region { get; }

    /// <summary>Set for columns of codes of a list that is known.</summary>
    public CodeListRule? CodeList { get; }

    /// <summary>The year the data is about or is read in: years after it have not been counted yet.</summary>
    public int LastYear { get; }

    public bool IsRequired { get; }

    public byte[][] Missing { get; }

    public Utf8Set? Allowed { get; }

    /// <summary>The allowed values, for finding the one that was meant; null when any is allowed.</summary>
    public ListedValues? Listed { get; }

    public FrozenSet<long>? AllowedNumbers { get; }

    public Utf8Pattern? Pattern { get; }

    /// <summary>What a text field demands of codes.</summary>
    public CodeShape Code { get; }

    /// <summary>What a percent sign means in the column.</summary>
    public PercentUse Percent { get; }

    /// <summary>The lowest value in the column's own unit: unscaled for decimals, days for dates.</summary>
    public long Minimum { get; }

    /// <summary>The highest value in the column's own unit.</summary>
    public long Maximum { get; }

    /// <summary>Set for number columns.</summary>
    public NumberColumn? Numbers { get; init; }

    /// <summary>Set for columns of days.</summary>
    public DateColumn? Dates { get; init; }

    /// <summary>Codes of the repairs that are not to be made.</summary>
    public FrozenSet<string> Declined { get; init; } = FrozenSet<string>.Empty;

    /// <summary>
    /// Whether the file keeps numbers apart from texts, so that a number kept as text is worth a word.
    /// </summary>
    public bool KeepsKinds { get; init; }

    /// <summary>The sheet's name, for findings; null for text files.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether the workbook counts days from 1904.</summary>
    public bool Uses1904 { get; init; }

    private static PercentUse PercentOf(StandardField field)
    {
        var isNamed = Names(field.Satuan) || Names(field.Ukuran) || Names(field.Name) || Names(field.Title);
        return field.Constraints.Maximum is <= 1 ? PercentUse.Fraction
            : isNamed || string.IsNullOrWhiteSpace(field.Satuan) ? PercentUse.Number
            : PercentUse.Wrong;

        static bool Names(string? words) => words is not null
            && (words.Contains('%', StringComparison.Ordinal)
                || words.Contains("persen", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A limit in units of 10^-scale, rounded inwards; one beyond the range of values never bites.</summary>
    private static long Unscaled(decimal limit, int scale, Func<decimal, decimal> round)
    {
        for (var i = 0; i < scale && Math.Abs(limit) < 1e18m; i++)
        {
            limit *= 10;
        }

        return (long)Math.Clamp(round(limit), -1e18m, 1e18m);
    }
}
