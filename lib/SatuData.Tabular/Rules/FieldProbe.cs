using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>Asks a field's own reader about one value.</summary>
internal static class FieldProbe
{
    /// <summary>What the reader says against the value; null when it takes it.</summary>
    public static string? Problem(DataStandard standard, StandardField field, string value)
    {
        var collector = new FindingCollector(10);
        var context = new RuleContext(RegionCodes.Kemendagri, TableReadOptions.Default);
        var rules = new FieldRules(standard, new SourceColumn(0, field.Name, "A", field), context);
        var isPlainNumber = field.Type is FieldType.Integer or FieldType.Number && !field.Notation.FixesNumbers;
        FieldReader.Create(rules, collector, null).Read(
            Encoding.UTF8.GetBytes(value),
            isPlainNumber ? CellKind.Number : CellKind.Text,
            new BatchColumn(field.ToColumn()),
            0,
            1);
        var found = FindingCollector.Merge([collector], 10).Items.FirstOrDefault(f => f.Severity == Severity.Error);
        return found?.Message[(found.Message.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
