using System.Globalization;
using System.Text;
using SatuData.Tabular.Access;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Standards;

/// <content>Fields and their constraints.</content>
internal sealed partial class StandardBuilder
{
    private static readonly string[] FieldKeys =
    [
        "name", "title", "type", "format", "description", "example", "scale", "constraints", "missingValues", "synonyms",
        "accessClass", "konsep", "definisi", "klasifikasi", "ukuran", "satuan", "rdfType",
    ];

    private static readonly string[] ConstraintKeys =
        ["required", "unique", "enum", "pattern", "minimum", "maximum", "minLength", "maxLength"];

    private StandardField? ReadField(SchemaNode node, string path, IReadOnlyList<string> missing)
    {
        RefuseUnknownKeys(node, FieldKeys, path);
        var name = RequiredText(node, "name", path);
        var type = ReadType(node, path);
        if (name is null || type is null)
        {
            return null;
        }

        if (!IsIdentifier(name, '_'))
        {
            Add(node["name"]!, path + ".name", "Nama kolom hanya boleh huruf kecil, angka dan garis bawah, diawali huruf.");
        }

        return new StandardField
        {
            Name = name,
            Title = node["title"]?.Text ?? name,
            Type = type.Value,
            Scale = ReadScale(node, type.Value, path),
            Constraints = ReadConstraints(node["constraints"], type.Value, path + ".constraints"),
            MissingValues = node["missingValues"] is { } own ? ReadTexts(own, path + ".missingValues") : missing,
            Synonyms = ReadTexts(node["synonyms"], path + ".synonyms"),
            AccessClass = ReadAccessClass(node["accessClass"], path),
            Konsep = node["konsep"]?.Text,
            Definisi = node["definisi"]?.Text ?? node["description"]?.Text,
            Klasifikasi = node["klasifikasi"]?.Text,
            Ukuran = node["ukuran"]?.Text,
            Satuan = node["satuan"]?.Text,
        };
    }

    private FieldType? ReadType(SchemaNode node, string path)
    {
        FieldType? type = (node["type"]?.Text ?? "string") switch
        {
            "string" => FieldType.Text,
            "integer" => FieldType.Integer,
            "number" => FieldType.Number,
            "boolean" => FieldType.Boolean,
            "date" => FieldType.Date,
            _ => null,
        };
        if (type is null)
        {
            Add(node["type"]!, path + ".type", "Tipe kolom harus string, integer, number, boolean atau date.");
        }

        return type;
    }

    private int? ReadScale(SchemaNode node, FieldType type, string path)
    {
        if (node["scale"] is not { } scale)
        {
            return null;
        }

        if (type == FieldType.Number
            && int.TryParse(scale.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits <= 18)
        {
            return digits;
        }

        Add(scale, path + ".scale", "Jumlah angka desimal (scale) hanya untuk tipe number, dari 0 sampai 18.");
        return null;
    }

    private AccessClass? ReadAccessClass(SchemaNode? node, string path)
    {
        if (node is null)
        {
            return null;
        }

        if (Enum.TryParse<AccessClass>(node.Text, ignoreCase: true, out var accessClass) && Enum.IsDefined(accessClass))
        {
            return accessClass;
        }

        Add(node, path + ".accessClass", "Kelas akses harus terbuka, terbatas, dikecualikan atau tinjau.");
        return null;
    }

    private FieldConstraints ReadConstraints(SchemaNode? node, FieldType type, string path)
    {
        if (node is null || node.IsNull)
        {
            return FieldConstraints.None;
        }

        RefuseUnknownKeys(node, ConstraintKeys, path);
        RefuseMisplaced(node, type, path);
        var isDate = type == FieldType.Date;
        var constraints = new FieldConstraints
        {
            Required = ReadFlag(node["required"], path + ".required"),
            Unique = ReadFlag(node["unique"], path + ".unique"),
            Enum = ReadTexts(node["enum"], path + ".enum"),
            Pattern = ReadPattern(node["pattern"], path + ".pattern"),
            Minimum = isDate ? null : ReadDecimal(node["minimum"], path + ".minimum"),
            Maximum = isDate ? null : ReadDecimal(node["maximum"], path + ".maximum"),
            Earliest = isDate ? ReadDay(node["minimum"], path + ".minimum") : null,
            Latest = isDate ? ReadDay(node["maximum"], path + ".maximum") : null,
            MinLength = ReadCount(node["minLength"], path + ".minLength"),
            MaxLength = ReadCount(node["maxLength"], path + ".maxLength"),
        };
        if (constraints.Minimum > constraints.Maximum || constraints.Earliest > constraints.Latest
            || constraints.MinLength > constraints.MaxLength)
        {
            Add(node, path, "Batas bawah lebih besar dari batas atas.");
        }

        return constraints;
    }

    private void RefuseMisplaced(SchemaNode node, FieldType type, string path)
    {
        var misplaced = type switch
        {
            FieldType.Text => new[] { "minimum", "maximum" },
            FieldType.Boolean => ["minimum", "maximum", "pattern", "minLength", "maxLength", "enum", "unique"],
            FieldType.Integer => ["pattern", "minLength", "maxLength"],
            _ => ["pattern", "minLength", "maxLength", "enum"],
        };
        foreach (var key in misplaced.Where(k => node[k] is not null))
        {
            Add(node[key]!, Join(path, key), $"Aturan \"{key}\" tidak berlaku untuk tipe kolom ini.");
        }

        foreach (var item in type == FieldType.Integer ? node["enum"]?.Items ?? [] : [])
        {
            if (!long.TryParse(item.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            {
                Add(item, Join(path, "enum"), "Isi daftar untuk kolom integer harus bilangan bulat.");
            }
        }
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
