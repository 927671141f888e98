using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using SatuData.Tabular.Standards;

namespace SatuData.Reports.Templates;

/// <summary>What a spreadsheet lets a person type into a column, in its own words.</summary>
internal static class TemplateValidation
{
    // What spreadsheets take at most; longer texts make a workbook that has to be repaired.
    private const int LongestTitle = 32;
    private const int LongestText = 255;

    /// <summary>The rule of a column; null where anything may be typed.</summary>
    /// <param name="column">The column.</param>
    /// <param name="cells">The cells it holds for.</param>
    /// <param name="list">The range of its choices; null for none.</param>
    public static DataValidation? Of(TemplateColumn column, string cells, string? list)
    {
        var limits = column.Field.Constraints;
        return list is not null
            ? Rule(column, cells, DataValidationValues.List, list, null)
            : column.Field.Type switch
            {
                FieldType.Year => Rule(
                    column, cells, DataValidationValues.Whole, Text(limits.Minimum ?? 1000),
                    Text(limits.Maximum ?? 9999)),
                FieldType.Integer =>
                    Rule(column, cells, DataValidationValues.Whole, Text(limits.Minimum), Text(limits.Maximum)),
                FieldType.Number =>
                    Rule(column, cells, DataValidationValues.Decimal, Text(limits.Minimum), Text(limits.Maximum)),
                FieldType.Date => Rule(
                    column, cells, DataValidationValues.Date, Serial(limits.Earliest) ?? "1", Serial(limits.Latest)),
                FieldType.Text when limits.MinLength is not null || limits.MaxLength is not null => Rule(
                    column, cells, DataValidationValues.TextLength, Text(limits.MinLength), Text(limits.MaxLength)),
                _ => null,
            };
    }

    private static DataValidation Rule(
        TemplateColumn column, string cells, DataValidationValues type, string? low, string? high)
    {
        // Without bounds the rule still asks for a number.
        var rule = new DataValidation
        {
            Type = type,
            AllowBlank = true,
            ShowErrorMessage = true,
            ShowInputMessage = true,
            ErrorTitle = "Isi tidak sesuai",
            Error = Cut($"{column.Field.Title}: {column.Rule()}.", LongestText),
            PromptTitle = Cut(column.Field.Title, LongestTitle),
            Prompt = Cut(Prompt(column), LongestText),
            SequenceOfReferences = new() { InnerText = cells },
        };
        if (type == DataValidationValues.List)
        {
            rule.Append(new Formula1(low!));
            return rule;
        }

        rule.Operator = (low, high) switch
        {
            (null, not null) => DataValidationOperatorValues.LessThanOrEqual,
            (not null, null) => DataValidationOperatorValues.GreaterThanOrEqual,
            _ => DataValidationOperatorValues.Between,
        };
        rule.Append(new Formula1(low ?? high ?? "-999999999999999"));
        if (low is null == high is null)
        {
            rule.Append(new Formula2(high ?? "999999999999999"));
        }

        return rule;
    }

    private static string Prompt(TemplateColumn column) =>
        $"{column.Rule()}." + (column.Field.Definisi is { } meaning ? $" {meaning}" : "")
        + (column.Field.Satuan is { } unit ? $" Satuan: {unit}." : "");

    private static string Cut(string text, int most) => text.Length > most ? text[..(most - 1)] + "…" : text;

    private static string? Text(decimal? number) =>
        number?.ToString("0.##################", CultureInfo.InvariantCulture);

    private static string? Serial(DateOnly? day) =>
        day?.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture);
}
