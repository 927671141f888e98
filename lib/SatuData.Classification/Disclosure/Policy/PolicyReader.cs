using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SatuData.Classification.Disclosure.Policy;

/// <summary>Turns a policy file into a policy, reporting everything in it that would protect nobody.</summary>
internal static class PolicyReader
{
    private const int MaxBytes = 1 << 20;

    public static DisclosurePolicyParse Read(ReadOnlySpan<byte> yaml, string hash)
    {
        if (yaml.Length > MaxBytes)
        {
            return new(null, ["Berkas kebijakan lebih besar dari 1 MB."]);
        }

        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(yaml);
            var file = new DeserializerBuilder()
                .WithNamingConvention(CamelCaseNamingConvention.Instance)
                .WithDuplicateKeyChecking()
                .Build()
                .Deserialize<PolicyFile>(text);
            var errors = file is null ? ["Berkas kebijakan kosong."] : Check(file);
            return errors.Count > 0 ? new(null, errors) : new(new DisclosurePolicy(file!, hash), []);
        }
        catch (DecoderFallbackException)
        {
            return new(null, ["Berkas kebijakan bukan teks UTF-8."]);
        }
        catch (YamlException e)
        {
            return new(null,
            [
                string.Create(CultureInfo.InvariantCulture, $"baris {e.Start.Line}, kolom {e.Start.Column}: ")
                    + "penulisan YAML salah, atau kuncinya tidak dikenal.",
            ]);
        }
    }

    private static List<string> Check(PolicyFile file)
    {
        (bool IsRight, string Message)[] rules =
        [
            (file.Versi.Length > 0, "versi: wajib diisi."),
            (file.Frekuensi.Umum >= 2, "frekuensi.umum: paling sedikit 2."),
            (file.Frekuensi.Spesifik >= file.Frekuensi.Umum, "frekuensi.spesifik: tidak boleh lebih kecil dari umum."),
            (file.Usaha.Kontributor >= 2, "usaha.kontributor: paling sedikit 2."),
            (file.Usaha.Dominasi.Banyak >= 1, "usaha.dominasi.banyak: paling sedikit 1."),
            (file.Usaha.Dominasi.Persen is >= 1 and <= 100, "usaha.dominasi.persen: dari 1 sampai 100."),
            (file.Usaha.LindungPersen is >= 1 and <= 100, "usaha.lindungPersen: dari 1 sampai 100."),
            (file.Nol is "terbit" or "sembunyi", "nol: isi dengan terbit atau sembunyi."),
            (file.Kelompok is "tandai" or "sembunyi", "kelompok: isi dengan tandai atau sembunyi."),
            (file.Pembulatan >= 3, "pembulatan: paling sedikit 3."),
            (file.Orang.K >= 2, "orang.k: paling sedikit 2."),
            (file.Orang.L >= 1, "orang.l: paling sedikit 1."),
            (file.Orang.LebarUmur >= 1, "orang.lebarUmur: paling sedikit 1."),
            (file.Orang.Kuasi.Count > 0, "orang.kuasi: wajib diisi."),
            (file.Topik.Count > 0, "topik: wajib diisi."),
            (file.Kata.Orang.Count > 0 && file.Kata.Usaha.Count > 0, "kata.orang dan kata.usaha: wajib diisi."),
        ];
        return [.. rules.Where(r => !r.IsRight).Select(r => r.Message)];
    }
}
