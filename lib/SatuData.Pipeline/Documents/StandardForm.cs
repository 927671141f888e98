using System.Globalization;
using SatuData.Reports.Letters;
using SatuData.Tabular.Standards;

namespace SatuData.Pipeline.Documents;

/// <summary>A data standard as the table that letters print.</summary>
internal static class StandardForm
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    public static StandardTable Of(DataStandard standard) => new(
        standard.Title,
        standard.Version.ToString(CultureInfo.InvariantCulture),
        [
            .. standard.Fields.Select(f => new StandardColumn
            {
                Nama = f.Name,
                Konsep = f.Konsep ?? "",
                Definisi = f.Definisi ?? f.Title,
                Klasifikasi = f.Klasifikasi ?? "",
                Ukuran = f.Ukuran ?? "",
                Satuan = f.Satuan ?? "",
                Wajib = f.Constraints.Required,
                Aturan = [.. Rules(f)],
            }),
        ]);

    private static IEnumerable<string> Rules(StandardField field)
    {
        var c = field.Constraints;
        yield return field.Type switch
        {
            FieldType.Integer => "bilangan bulat",
            FieldType.Number => "bilangan",
            FieldType.Boolean => "ya atau tidak",
            FieldType.Date => "tanggal (hh/bb/tttt)",
            _ => "teks",
        };
        if (c.Unique)
        {
            yield return "tidak boleh berulang";
        }

        if (c.Enum.Count > 0)
        {
            yield return "salah satu dari: " + string.Join(", ", c.Enum);
        }

        if (c.Minimum is { } minimum)
        {
            yield return "paling kecil " + minimum.ToString("N", Indonesian).TrimEnd('0').TrimEnd(',');
        }

        if (c.Maximum is { } maximum)
        {
            yield return "paling besar " + maximum.ToString("N", Indonesian).TrimEnd('0').TrimEnd(',');
        }

        if (field.RegionLevel is { } level)
        {
            yield return $"kode wilayah Kemendagri tingkat {level.ToString().ToLowerInvariant()}";
        }
    }
}
