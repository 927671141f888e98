using System.Reflection;
using SatuData.Reports.Laporan;
using SatuData.Reports.Letters;

namespace SatuData.Reports.Tests.Laporan;

public sealed class LaporanShapeTests
{
    // Everything of a report that can hold text. Whoever adds to this list answers for it that no cell value can get
    // in.
    private static readonly string[] Texts =
    [
        "AgencyFindingCount.PerangkatDaerah", "AgencyResult.Dataset", "AgencyResult.PerangkatDaerah",
        "CheckRound.Alasan",
        "CheckRound.Pemeriksa", "ContentHash.Nama", "ContentHash.Sha256", "DocumentReference.Hal",
        "DocumentReference.Nomor",
        "ExemptCount.DasarHukum", "ExemptCount.Jenis", "FindingSummary.Dimensi", "FindingSummary.Kode",
        "FindingSummary.Uraian",
        "IntegrityNote.KepalaAudit",
        "LaporanDocument.Dasar", "LaporanDocument.Kasus", "LaporanDocument.Nomor", "LaporanDocument.Penutup",
        "LaporanDocument.Periode", "LaporanDocument.RuangLingkup", "LaporanDocument.Skema", "LaporanDocument.Tembusan",
        "LaporanDocument.Tentang", "LaporanDocument.WaliData", "LateClosure.Alasan", "LateClosure.Dataset",
        "LateClosure.NomorKeputusan", "LateClosure.Oleh", "LateClosure.PerangkatDaerah", "Letterhead.Alamat",
        "Letterhead.Dinas",
        "Letterhead.Kontak", "Letterhead.Kota", "Letterhead.Lambang", "Letterhead.PemerintahDaerah",
        "Signatory.Jabatan",
        "Signatory.Nama", "Signatory.Nip", "Signatory.Pangkat", "StepRecord.Langkah", "StepRecord.Pelaku",
        "StepRecord.StandarWaktu",
    ];

    private static readonly Type[] Harmless =
    [
        typeof(bool), typeof(int), typeof(long), typeof(DateOnly), typeof(DateTimeOffset), typeof(TimeSpan),
    ];

    [Fact]
    public void LaporanDocument_EveryPathOfTheModel_HasNoPlaceForValues()
    {
        var texts = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Type>();

        Walk(typeof(LaporanDocument), seen, texts);

        texts.ShouldBe(Texts.Order(StringComparer.Ordinal));
    }

    private static void Walk(Type type, HashSet<Type> seen, SortedSet<string> texts)
    {
        if (!seen.Add(type))
        {
            return;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var content = Content(property.PropertyType);
            if (content == typeof(string))
            {
                texts.Add($"{type.Name}.{property.Name}");
            }
            else if (!content.IsEnum && !Harmless.Contains(content))
            {
                content.Assembly.ShouldBe(typeof(Letterhead).Assembly, $"{type.Name}.{property.Name} is {content}");
                Walk(content, seen, texts);
            }
        }
    }

    private static Type Content(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
        ? type.GetGenericArguments()[0]
        : Nullable.GetUnderlyingType(type) ?? type;
}
