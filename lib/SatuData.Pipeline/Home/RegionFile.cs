using SatuData.Pipeline.People;
using SatuData.Procedures.Calendar;
using SatuData.Records.Cases;
using SatuData.Reports.Letters;
using SatuData.Reports.Numbering;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SatuData.Pipeline.Home;

/// <summary>Reads <c>instansi.yaml</c>: the region, its officials, and the agencies to register.</summary>
public static class RegionFile
{
    /// <summary>Name of the file in the home.</summary>
    public const string Name = "instansi.yaml";

    /// <summary>The file a new home begins with.</summary>
    public static string Template()
    {
        using var reader = new StreamReader(typeof(RegionFile).Assembly.GetManifestResourceStream(Name)!);
        return reader.ReadToEnd();
    }

    /// <summary>Reads the text of the file.</summary>
    public static Outcome<RegionSettings> Parse(string yaml)
    {
        try
        {
            var read = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
                .Deserialize<RegionYaml?>(yaml);
            return read is null
                ? Refuse("berkas kosong")
                : Outcome.Done(new RegionSettings(ToRegion(read), ToAgencies(read)));
        }
        catch (YamlException bad)
        {
            return Refuse($"baris {bad.Start.Line}: periksa ejaan kunci dan indentasinya");
        }
        catch (ArgumentException bad)
        {
            return Refuse(bad.Message);
        }
    }

    private static Outcome<RegionSettings> Refuse(string why) =>
        Outcome.Refused<RegionSettings>("instansi-tidak-terbaca", $"Berkas {Name} tidak dapat dipakai ({why}).");

    private static Region ToRegion(RegionYaml yaml) => new()
    {
        Letterhead = new Letterhead
        {
            PemerintahDaerah = yaml.PemerintahDaerah,
            Dinas = yaml.Dinas,
            Alamat = yaml.Alamat,
            Kontak = yaml.Kontak,
            Kota = yaml.Kota,
        },
        RegionCode = yaml.KodeWilayah,
        Zone = yaml.Zona.ToUpperInvariant() switch
        {
            "WIB" => OfficeZone.Wib,
            "WITA" => OfficeZone.Wita,
            "WIT" => OfficeZone.Wit,
            _ => throw new ArgumentException("zona harus WIB, WITA, atau WIT"),
        },
        Officials = new Officials(
            ToSignatory(yaml.Pejabat.Kasi, "Kepala Seksi Pengelolaan Data dan Integrasi"),
            ToSignatory(yaml.Pejabat.KepalaDinas, "Kepala Dinas"),
            ToSignatory(yaml.Pejabat.Administrator, "Administrator Server"),
            ToSignatory(yaml.Pejabat.WaliData, "Wali Data")),
        LetterNumbers = new LetterNumberTemplate
        {
            Pattern = yaml.NomorSurat.Pola,
            Kode = yaml.NomorSurat.Kode,
            Unit = yaml.NomorSurat.Unit,
        },
        LegalBasis = yaml.DasarHukum,
    };

    private static Signatory ToSignatory(RegionYaml.OfficialYaml yaml, string post) =>
        new(yaml.Jabatan.Length == 0 ? post : yaml.Jabatan, yaml.Nama, yaml.Pangkat, yaml.Nip);

    private static List<Agency> ToAgencies(RegionYaml yaml)
    {
        foreach (var agency in yaml.PerangkatDaerah)
        {
            if (agency is null || !AgencyId.IsValid(agency.Kode) || string.IsNullOrWhiteSpace(agency.Nama))
            {
                throw new ArgumentException(
                    $"perangkat daerah '{agency?.Kode}' memerlukan nama dan kode dari huruf kecil, angka, dan tanda hubung");
            }
        }

        return [.. yaml.PerangkatDaerah.Select(a => new Agency(a.Kode, a.Nama, a.Alamat))];
    }
}
