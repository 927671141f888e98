using System.Globalization;
using System.Text;
using SatuData.Tabular.Rules;
using SatuData.Tabular.Values;
using SatuData.Tabular.Values.Formats;

namespace SatuData.Tabular.Standards;

/// <content>Constraints.</content>
internal sealed partial class StandardBuilder
{
    public static readonly string[] ConstraintKeys =
    [
        "required", "unique", "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
            "minLength", "maxLength",
        "jsonSchema",
    ];

    private static readonly string[] Limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    private FieldConstraints ReadConstraints(SchemaNode? node, ConstraintContext field, string path)
    {
        if (node is null || node.IsNull)
        {
            return FieldConstraints.None with { Enum = [.. field.Categories.Select(c => c.Code)] };
        }

        RefuseUnknownKeys(node, ConstraintKeys, path);
        RefuseMisplaced(node, field, path);
        var constraints = new FieldConstraints
        {
            Required = ReadFlag(node["required"], path + ".required"),
            Unique = ReadFlag(node["unique"], path + ".unique"),
            Enum = node["enum"] is { } list ? ReadEnum(list, field, path + ".enum")
                : [.. field.Categories.Select(c => c.Code)],
            Pattern = ReadPattern(node["pattern"], path + ".pattern"),
            MinLength = ReadCount(node["minLength"], path + ".minLength"),
            MaxLength = ReadCount(node["maxLength"], path + ".maxLength"),
            JsonSchema = ReadJsonSchema(node["jsonSchema"], path + ".jsonSchema"),
        };
        constraints = ReadLimits(node, field, constraints, path);
        if (!IsOrdered(constraints))
        {
            Add(node, path, "Batas bawah lebih besar dari batas atas.");
        }

        return constraints;
    }

    private static bool IsOrdered(FieldConstraints c)
    {
        var low = Max(c.Minimum, c.ExclusiveMinimum);
        var high = c.Maximum is { } maximum && c.ExclusiveMaximum is { } below ? Math.Min(maximum, below) : c.Maximum
            ?? c.ExclusiveMaximum;
        return !(low > high || c.Earliest > c.Latest || c.MinLength > c.MaxLength);
    }

    private static decimal? Max(decimal? one, decimal? other) =>
        one is { } a && other is { } b ? Math.Max(a, b) : one ?? other;

    private FieldConstraints ReadLimits(
        SchemaNode node, ConstraintContext field, FieldConstraints constraints, string path)
    {
        if (field.Type == FieldType.Date)
        {
            // Days are whole, so the day after an excluded one is the first allowed.
            return constraints with
            {
                Earliest = ReadDay(node["minimum"], path + ".minimum")
                    ?? ReadDay(node["exclusiveMinimum"], path + ".exclusiveMinimum")?.AddDays(1),
                Latest = ReadDay(node["maximum"], path + ".maximum")
                    ?? ReadDay(node["exclusiveMaximum"], path + ".exclusiveMaximum")?.AddDays(-1),
            };
        }

        if (ValueFormat.For(field.Type, field.Format, field.Notation) is { HasOrder: true } format)
        {
            return constraints with
            {
                From = ReadBound(node, "minimum", "exclusiveMinimum", format, path),
                To = ReadBound(node, "maximum", "exclusiveMaximum", format, path),
            };
        }

        return constraints with
        {
            Minimum = ReadDecimal(node["minimum"], path + ".minimum"),
            Maximum = ReadDecimal(node["maximum"], path + ".maximum"),
            ExclusiveMinimum = ReadDecimal(node["exclusiveMinimum"], path + ".exclusiveMinimum"),
            ExclusiveMaximum = ReadDecimal(node["exclusiveMaximum"], path + ".exclusiveMaximum"),
        };
    }

    private FieldBound? ReadBound(SchemaNode node, string inclusive, string exclusive, ValueFormat format, string path)
    {
        var key = node[inclusive] is null ? exclusive : inclusive;
        if (node[key] is not { } limit)
        {
            return null;
        }

        if (limit.Text is { Length: > 0 } text && format.TryRead(Encoding.UTF8.GetBytes(text), out _))
        {
            return new FieldBound(text, key == exclusive);
        }

        Add(limit, Join(path, key), $"Batas harus berupa {format.Words}, misalnya {format.Example}.");
        return null;
    }

    private void RefuseMisplaced(SchemaNode node, ConstraintContext field, string path)
    {
        var isCollection = field.Type is FieldType.Object or FieldType.Array or FieldType.List;
        var hasLimits = field.Type is FieldType.Integer or FieldType.Number or FieldType.Year or FieldType.Date
            || ValueFormat.For(field.Type, field.Format, field.Notation) is { HasOrder: true };
        IEnumerable<string> misplaced =
        [
            .. hasLimits ? [] : Limits,
            .. field.Type == FieldType.Text ? [] : new[] { "pattern" },
            .. field.Type == FieldType.Text || isCollection ? [] : new[] { "minLength", "maxLength" },
            .. field.Type is FieldType.Object or FieldType.Array ? [] : new[] { "jsonSchema" },
        ];
        foreach (var key in misplaced.Where(k => node[k] is not null))
        {
            Add(node[key]!, Join(path, key), $"Aturan \"{key}\" tidak berlaku untuk tipe kolom ini.");
        }
    }

    /// <summary>The allowed values, each of the field's type.</summary>
    private List<string> ReadEnum(SchemaNode node, ConstraintContext field, string path)
    {
        var texts = ReadTexts(node, path);
        var probe = new StandardField { Name = "x", Title = "x", Type = field.Type, Format = field.Format,
            Notation = field.Notation, Scale = 18 };
        for (var i = 0; i < texts.Count; i++)
        {
            if (!AllowedValues.IsReadable(probe, texts[i]))
            {
                Add(node.Items?[i] ?? node, path, field.Type == FieldType.Integer
                    ? "Isi daftar untuk kolom integer harus bilangan bulat."
                    : $"\"{texts[i]}\" bukan nilai dari tipe kolom ini.");
            }
        }

        return texts;
    }

    private bool ReadFlag(SchemaNode? node, string path)
    {
        if (node is null || node.Text is "true" or "false")
        {
            return node?.Text == "true";
        }

        Add(node, path, "Nilainya harus true atau false.");
        return false;
    }

    private string? ReadPattern(SchemaNode? node, string path)
    {
        if (node?.Text is not { } pattern)
        {
            return null;
        }

        if (Utf8Pattern.IsValid(pattern))
        {
            return pattern;
        }

        Add(node, path, "Pola bukan ekspresi reguler yang dapat dipakai (tanpa lookaround dan tanpa rujukan balik).");
        return null;
    }

    private string? ReadJsonSchema(SchemaNode? node, string path)
    {
        if (node is null)
        {
            return null;
        }

        if (JsonRule.Mistake(node) is { } mistake)
        {
            Add(mistake.Node, path, mistake.Message);
        }

        return JsonText.Write(node);
    }

    private decimal? ReadDecimal(SchemaNode? node, string path)
    {
        if (node is null)
        {
            return null;
        }

        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(node.Text, plain, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        Add(node, path, "Batas harus bilangan dengan titik desimal, misalnya 0 atau 12.5.");
        return null;
    }

    private DateOnly? ReadDay(SchemaNode? node, string path)
    {
        if (node is null)
        {
            return null;
        }

        if (DateText.TryParse(Encoding.UTF8.GetBytes(node.Text ?? ""), out var days))
        {
            return DateOnly.FromDayNumber(days + DateText.UnixEpochDayNumber);
        }

        Add(node, path, "Batas tanggal harus ditulis yyyy-mm-dd.");
        return null;
    }

    private int? ReadCount(SchemaNode? node, string path)
    {
        if (node is null)
        {
            return null;
        }

        if (int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        Add(node, path, "Panjang harus bilangan bulat mulai dari 0.");
        return null;
    }
}
