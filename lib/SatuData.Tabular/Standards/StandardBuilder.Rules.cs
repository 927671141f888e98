using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rules.Expressions;

namespace SatuData.Tabular.Standards;

/// <content>Rules over rows, the table and versions.</content>
internal sealed partial class StandardBuilder
{
    private static readonly string[] EveryRule = ["id", "severity", "message"];

    private static readonly Dictionary<string, (RuleKind Kind, string[] Keys)> TableKinds = new()
    {
        ["row-count"] = (RuleKind.RowCount, ["minimum", "maximum", "exact"]),
        ["complete"] = (RuleKind.Complete, ["field", "by", "within"]),
        ["total"] = (RuleKind.Total, ["field", "fields", "totalWhen", "by", "tolerance"]),
        ["equal-sums"] = (RuleKind.EqualSums, ["left", "right", "by", "tolerance"]),
        ["sequence"] = (RuleKind.Sequence, ["field", "step", "by"]),
        ["monotone"] = (RuleKind.Monotone, ["field", "order", "strict", "by"]),
        ["unique"] = (RuleKind.Unique, ["fields"]),
    };

    private static readonly Dictionary<string, (RuleKind Kind, string[] Keys)> VersionKinds = new()
    {
        ["rows-lost"] = (RuleKind.RowsLost, ["key", "maximum", "maximumPercent"]),
        ["rows-gained"] = (RuleKind.RowsGained, ["key", "maximum", "maximumPercent"]),
        ["change"] = (RuleKind.Change, ["field", "fields", "key", "maximumPercent", "minimum"]),
        ["columns"] = (RuleKind.Columns, []),
        ["row-count"] = (RuleKind.RowCountChange, ["maximumPercent"]),
    };

    private List<StandardRule> ReadRules(SchemaNode? node, List<StandardField> fields, List<string> primaryKey)
    {
        var rules = new List<StandardRule>();
        if (node is null || node.IsNull)
        {
            return rules;
        }

        if (node.Items is not { } items)
        {
            Add(node, "rules", "Kunci \"rules\" harus berupa daftar aturan.");
            return rules;
        }

        for (var i = 0; i < items.Count; i++)
        {
            var path = $"rules[{i}]";
            if (ReadRule(items[i], path, i, fields, primaryKey) is not { } rule)
            {
                continue;
            }

            if (rules.Exists(r => r.Id == rule.Id))
            {
                Add(items[i], path + ".id", $"Nama aturan \"{rule.Id}\" sudah dipakai aturan lain.");
            }

            rules.Add(rule);
        }

        return rules;
    }

    private StandardRule? ReadRule(
        SchemaNode node, string path, int index, List<StandardField> fields, List<string> primaryKey)
    {
        if (ReadKind(node, path) is not { } kind)
        {
            return null;
        }

        var exact = ReadDecimal(node["exact"], path + ".exact");
        var rule = new StandardRule
        {
            Id = node["id"]?.Text ?? string.Create(CultureInfo.InvariantCulture, $"aturan-{index + 1}"),
            Kind = kind,
            Severity = ReadSeverity(node["severity"], path, kind),
            Message = node["message"]?.Text,
            Condition = (node["row"] ?? node["totalWhen"])?.Text,
            ConditionNode = ReadExpression(node["row"]
                ?? node["totalWhen"], path + (node["row"] is null ? ".totalWhen" : ".row"), fields, true),
            Left = ReadExpression(node["left"], path + ".left", fields, false),
            Right = ReadExpression(node["right"], path + ".right", fields, false),
            Fields = [.. ReadFieldNames(node["field"], path + ".field", fields), .. ReadFieldNames(
                node["fields"], path + ".fields", fields)],
            By = ReadFieldNames(node["by"], path + ".by", fields),
            Key = node["key"] is { } key ? ReadFieldNames(key, path + ".key", fields) : NeedsKey(kind) ? primaryKey
                : [],
            Minimum = exact ?? ReadDecimal(node["minimum"], path + ".minimum"),
            Maximum = exact ?? ReadDecimal(node["maximum"], path + ".maximum"),
            MaximumPercent = ReadDecimal(node["maximumPercent"], path + ".maximumPercent"),
            Step = ReadDecimal(node["step"], path + ".step") ?? 1,
            IsDescending = ReadOrder(node["order"], path + ".order"),
            IsStrict = ReadFlag(node["strict"], path + ".strict"),
            Within = node["within"]?.Text,
            Tolerance = ReadTolerance(node["tolerance"], path + ".tolerance"),
        };
        RefuseIncomplete(node, rule, path, fields);
        return rule;
    }

    private static bool NeedsKey(RuleKind kind) => kind is RuleKind.RowsLost or RuleKind.RowsGained or RuleKind.Change;

    private RuleKind? ReadKind(SchemaNode node, string path)
    {
        if (node["row"] is not null)
        {
            RefuseUnknownKeys(node, [.. EveryRule, "row", "tolerance"], path);
            return RuleKind.Row;
        }

        var word = node["table"] is null ? "version" : "table";
        var kinds = word == "table" ? TableKinds : VersionKinds;
        if (node[word] is not { } named)
        {
            Add(node, path, "Aturan harus memuat salah satu kunci row, table atau version.");
            return null;
        }

        if (!kinds.TryGetValue(named.Text ?? "", out var known))
        {
            Add(named, $"{path}.{word}", $"Jenis aturan harus salah satu dari: {string.Join(", ", kinds.Keys)}.");
            return null;
        }

        RefuseUnknownKeys(node, [.. EveryRule, word, .. known.Keys], path);
        return known.Kind;
    }

    private Severity ReadSeverity(SchemaNode? node, string path, RuleKind kind)
    {
        switch (node?.Text)
        {
            case null:
                return kind < RuleKind.RowsLost ? Severity.Error : kind == RuleKind.RowsGained ? Severity.Info
                    : Severity.Warning;
            case "galat" or "error":
                return Severity.Error;
            case "peringatan" or "warning":
                return Severity.Warning;
            case "info":
                return Severity.Info;
            default:
                Add(node, path + ".severity", "Tingkat harus galat, peringatan atau info.");
                return Severity.Error;
        }
    }

    private ExpressionNode? ReadExpression(SchemaNode? node, string path, List<StandardField> fields, bool isCondition)
    {
        if (node is null)
        {
            return null;
        }

        var text = node.Text ?? "";
        var parsed = ExpressionParser.Parse(
            text, name =>
                fields.Find(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase)), isCondition,
                    out var error);
        if (error is not null)
        {
            var (line, column) = node.PlaceOf(error.Offset);
            errors.Add(new StandardError(line, column, path, error.Message));
        }

        return parsed;
    }

    private Tolerance ReadTolerance(SchemaNode? node, string path)
    {
        if (node is null)
        {
            return default;
        }

        if (Tolerance.Parse(node.Text) is { } tolerance)
        {
            return tolerance;
        }

        Add(node, path, "Toleransi harus bilangan mulai dari 0, misalnya 0.5, atau persentase, misalnya 1%.");
        return default;
    }

    private bool ReadOrder(SchemaNode? node, string path)
    {
        if (node is not null && node.Text is not ("ascending" or "descending"))
        {
            Add(node, path, "Urutan harus ascending (naik) atau descending (turun).");
        }

        return node?.Text == "descending";
    }

    private void RefuseIncomplete(SchemaNode node, StandardRule rule, string path, List<StandardField> fields)
    {
        var problem = rule.Kind switch
        {
            RuleKind.RowCount when rule.Minimum is null && rule.Maximum is null =>
                "Tentukan minimum, maximum atau exact.",
            RuleKind.Complete or RuleKind.Sequence or RuleKind.Monotone when rule.Fields.Count != 1 =>
                "Kunci \"field\" harus menyebut satu kolom.",
            RuleKind.Sequence or RuleKind.Monotone when !IsOrdered(fields, rule.Fields[0]) =>
                "Kolom aturan ini harus bilangan atau tanggal.",
            RuleKind.Total when rule.Fields.Count == 0 || node["totalWhen"] is null =>
                "Kunci \"fields\" dan \"totalWhen\" wajib diisi.",
            RuleKind.EqualSums when node["left"] is null || node["right"] is null =>
                "Kunci \"left\" dan \"right\" wajib diisi.",
            RuleKind.Unique when rule.Fields.Count == 0 => "Kunci \"fields\" wajib diisi.",
            RuleKind.Change when rule.Fields.Count == 0 || rule.MaximumPercent is null =>
                "Kunci \"fields\" dan \"maximumPercent\" wajib diisi.",
            RuleKind.Change or RuleKind.Total when rule.Fields.Any(f => !IsNumber(fields, f)) =>
                "Kolom aturan ini harus bilangan.",
            RuleKind.RowCountChange when rule.MaximumPercent is null => "Kunci \"maximumPercent\" wajib diisi.",
            _ when NeedsKey(rule.Kind) && rule.Key.Count == 0 =>
                "Standar ini tidak punya primaryKey; isi kunci \"key\".",
            _ => null,
        };
        if (problem is not null)
        {
            Add(node, path, problem);
        }
    }

    private static bool IsNumber(List<StandardField> fields, string name) =>
        fields.Find(f => f.Name == name)?.Type is FieldType.Integer or FieldType.Number or FieldType.Year or null;

    private static bool IsOrdered(List<StandardField> fields, string name) =>
        IsNumber(fields, name) || fields.Find(f => f.Name == name)?.Type == FieldType.Date;
}
