using System.Globalization;
using SatuData.Tabular.Access;
using SatuData.Tabular.Values.Formats;

namespace SatuData.Tabular.Standards;

/// <content>Fields.</content>
internal sealed partial class StandardBuilder
{
    public static readonly string[] FieldKeys =
    [
        "name", "title", "type", "format", "description", "example", "scale", "constraints", "missingValues",
            "synonyms",
        "accessClass", "konsep", "definisi", "klasifikasi", "ukuran", "satuan", "msVar", "rdfType", "decimalChar",
            "groupChar", "bareNumber",
        "trueValues", "falseValues", "delimiter", "itemType", "categories", "categoriesOrdered", "disclosure",
    ];

    private static readonly string[] MsVarKeys =
    [
        "alias", "referensiPemilihan", "referensiWaktu", "tipeData", "klasifikasiIsian", "aturanValidasi",
            "kalimatPertanyaan",
        "dapatDiaksesUmum", "idSds",
    ];

    private static readonly Dictionary<string, FieldType> Types = new()
    {
        ["string"] = FieldType.Text,
        ["integer"] = FieldType.Integer,
        ["number"] = FieldType.Number,
        ["boolean"] = FieldType.Boolean,
        ["date"] = FieldType.Date,
        ["year"] = FieldType.Year,
        ["yearmonth"] = FieldType.YearMonth,
        ["time"] = FieldType.Time,
        ["datetime"] = FieldType.DateTime,
        ["duration"] = FieldType.Duration,
        ["geopoint"] = FieldType.GeoPoint,
        ["geojson"] = FieldType.GeoJson,
        ["object"] = FieldType.Object,
        ["array"] = FieldType.Array,
        ["list"] = FieldType.List,
        ["any"] = FieldType.Any,
    };

    private StandardField? ReadField(SchemaNode node, string path, List<CodeLabel> missing)
    {
        RefuseUnknownKeys(node, FieldKeys, path);
        var name = RequiredText(node, "name", path);
        var type = ReadType(node["type"], "string", path + ".type");
        if (name is null || type is null)
        {
            return null;
        }

        if (!IsIdentifier(name, '_'))
        {
            Add(node["name"]!, path
                + ".name", "Nama kolom hanya boleh huruf kecil, angka dan garis bawah, diawali huruf.");
        }

        var own = node["missingValues"] is { } words ? ReadLabels(words, path + ".missingValues", "value", "label")
            : missing;
        var notation = ReadNotation(
            node, type.Value, path) with { MissingLabels = [.. own.Where(m => m.Label != m.Code)] };
        var format = ReadFormat(node["format"], type.Value, path);
        var categories = ReadLabels(node["categories"], path + ".categories", "value", "label");
        return new StandardField
        {
            Name = name,
            Title = node["title"]?.Text ?? name,
            Type = type.Value,
            Format = format,
            Notation = notation,
            Categories = categories,
            MsVar = ReadMsVar(node["msVar"], path + ".msVar"),
            Scale = ReadScale(node, type.Value, path),
            Constraints = ReadConstraints(node["constraints"], new ConstraintContext(
                type.Value, format, notation, categories), path + ".constraints"),
            MissingValues = [.. own.Select(m => m.Code).Where(m => m.Length > 0)],
            Synonyms = ReadTexts(node["synonyms"], path + ".synonyms"),
            AccessClass = ReadAccessClass(node["accessClass"], path),
            Disclosure = ReadFieldDisclosure(node["disclosure"], path + ".disclosure"),
            Konsep = node["konsep"]?.Text,
            Definisi = node["definisi"]?.Text ?? node["description"]?.Text,
            Klasifikasi = node["klasifikasi"]?.Text,
            Ukuran = node["ukuran"]?.Text,
            Satuan = node["satuan"]?.Text,
        };
    }

    private FieldType? ReadType(SchemaNode? node, string otherwise, string path)
    {
        if (Types.TryGetValue(node?.Text ?? otherwise, out var type))
        {
            return type;
        }

        Add(node!, path, $"Tipe kolom harus salah satu dari: {string.Join(", ", Types.Keys)}.");
        return null;
    }

    private string? ReadFormat(SchemaNode? node, FieldType type, string path)
    {
        if (node?.Text is not { } format || format == "default")
        {
            return null;
        }

        if (ValueFormat.IsKnown(type, format))
        {
            return format;
        }

        Add(node, path + ".format", type is FieldType.Date or FieldType.Time or FieldType.DateTime
            ? "Format harus default, any, atau pola seperti %d/%m/%Y."
            : $"Format \"{format}\" tidak ada untuk tipe kolom ini.");
        return null;
    }

    private FieldNotation ReadNotation(SchemaNode node, FieldType type, string path)
    {
        RefuseForOthers(node, ["decimalChar"], type is FieldType.Number, path);
        RefuseForOthers(node, ["groupChar", "bareNumber"], type is FieldType.Number or FieldType.Integer, path);
        RefuseForOthers(node, ["trueValues", "falseValues"], type is FieldType.Boolean, path);
        RefuseForOthers(node, ["delimiter", "itemType"], type is FieldType.List, path);
        var notation = new FieldNotation
        {
            DecimalChar = ReadChar(node["decimalChar"], path + ".decimalChar"),
            GroupChar = ReadChar(node["groupChar"], path + ".groupChar"),
            IsBare = node["bareNumber"] is not { } bare || ReadFlag(bare, path + ".bareNumber"),
            TrueValues = ReadTexts(node["trueValues"], path + ".trueValues"),
            FalseValues = ReadTexts(node["falseValues"], path + ".falseValues"),
            Delimiter = node["delimiter"]?.Text is { Length: > 0 } delimiter ? delimiter : ",",
            ItemType = ReadType(node["itemType"], "string", path + ".itemType") ?? FieldType.Text,
        };
        if (notation.DecimalChar is { } mark && mark == notation.GroupChar)
        {
            Add(node["groupChar"]!, path + ".groupChar", "Tanda ribuan harus berbeda dari tanda desimal.");
        }

        return notation;
    }

    private void RefuseForOthers(SchemaNode node, string[] keys, bool belongs, string path)
    {
        foreach (var key in belongs ? [] : keys.Where(k => node[k] is not null))
        {
            Add(node[key]!, Join(path, key), $"Kunci \"{key}\" tidak berlaku untuk tipe kolom ini.");
        }
    }

    private char? ReadChar(SchemaNode? node, string path)
    {
        if (node is null)
        {
            return null;
        }

        if (node.Text is { Length: 1 } text && !char.IsAsciiDigit(text[0]) && text[0] != '-')
        {
            return text[0];
        }

        Add(node, path, "Tanda ini harus satu huruf yang bukan angka, misalnya \",\".");
        return null;
    }

    private MsVar? ReadMsVar(SchemaNode? node, string path)
    {
        if (node is null)
        {
            return null;
        }

        RefuseUnknownKeys(node, MsVarKeys, path);
        return new MsVar
        {
            Alias = node["alias"]?.Text,
            ReferensiPemilihan = node["referensiPemilihan"]?.Text,
            ReferensiWaktu = node["referensiWaktu"]?.Text,
            TipeData = node["tipeData"]?.Text,
            KlasifikasiIsian = ReadLabels(node["klasifikasiIsian"], path + ".klasifikasiIsian", "kode", "nilai"),
            AturanValidasi = ReadTexts(node["aturanValidasi"], path + ".aturanValidasi"),
            KalimatPertanyaan = node["kalimatPertanyaan"]?.Text,
            DapatDiaksesUmum = node["dapatDiaksesUmum"] is { } open ? ReadFlag(open, path + ".dapatDiaksesUmum") : null,
            IdSds = node["idSds"]?.Text,
        };
    }

    private int? ReadScale(SchemaNode node, FieldType type, string path)
    {
        if (node["scale"] is not { } scale)
        {
            return null;
        }

        if (type == FieldType.Number
            && int.TryParse(scale.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
                && digits <= 18)
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
}
