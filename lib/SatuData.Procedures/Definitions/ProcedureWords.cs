namespace SatuData.Procedures.Definitions;

/// <summary>The keys and words of a definition file; the JSON Schema says the same, which a test holds.</summary>
internal static class ProcedureWords
{
    public const string End = "selesai";

    public static readonly IReadOnlyDictionary<string, string[]> Keys = new Dictionary<string, string[]>
    {
        ["prosedur"] =
        [
            "skema", "kunci", "judul", "identitas", "sumber", "dasarHukum", "kualifikasi", "keterkaitan", "peralatan",
            "peringatan", "pencatatan", "pelaksana", "langkah", "penutup", "inferred",
        ],
        ["identitas"] =
        [
            "nomor", "nama", "instansi", "pemerintah", "tanggalPembuatan", "tanggalRevisi", "tanggalEfektif",
            "tanggalPengesahan", "disahkanOleh", "status",
        ],
        ["sumber"] = ["berkas", "sha256", "baris"],
        ["hukum"] = ["judul", "status", "pengganti", "catatan"],
        ["keterkaitan"] = ["uraian", "prosedur", "catatan"],
        ["pelaksana"] = ["kunci", "nama", "pihakLuar", "tim"],
        ["langkah"] =
        [
            "no", "kunci", "uraian", "jenis", "pelaksana", "syaratPelaksana", "penerima", "kelengkapan", "waktu",
            "output", "cabang", "ke", "empatMata", "strategis", "simbol", "keterangan", "antrean", "fungsi", "baris",
            "inferred",
        ],
        ["kelengkapan"] = ["dokumen", "wajib", "asal", "dari", "keluaran"],
        ["waktu"] = ["nilai", "satuan", "dasar", "batas"],
        ["cabang"] = ["kunci", "label", "ke", "kembali"],
        ["simbol"] = ["pelaksana", "bentuk"],
        ["penutup"] = ["no", "uraian", "baris"],
        ["inferred"] = ["bagian", "alasan", "bacaanLain"],
    };

    public static readonly IReadOnlyDictionary<string, StepKind> Kinds = new Dictionary<string, StepKind>
    {
        ["proses"] = StepKind.Proses, ["keputusan"] = StepKind.Keputusan, ["mulai"] = StepKind.Mulai,
        ["selesai"] = StepKind.Selesai, ["konektor"] = StepKind.Konektor,
    };

    public static readonly IReadOnlyDictionary<string, (StepKind Shape, bool IsCircle)> Shapes =
        new Dictionary<string, (StepKind, bool)>
        {
            ["kotak"] = (StepKind.Proses, false), ["belah-ketupat"] = (StepKind.Keputusan, false),
            ["segilima"] = (StepKind.Konektor, false), ["lingkaran"] = (StepKind.Konektor, true),
        };

    public static readonly IReadOnlyDictionary<string, TimeUnit> Units = new Dictionary<string, TimeUnit>
    {
        ["menit"] = TimeUnit.Menit, ["jam"] = TimeUnit.Jam, ["hari"] = TimeUnit.Hari,
    };

    public static readonly IReadOnlyDictionary<string, TimeBasis> Bases = new Dictionary<string, TimeBasis>
    {
        ["kerja"] = TimeBasis.Kerja, ["kalender"] = TimeBasis.Kalender,
    };

    public static readonly IReadOnlyDictionary<string, TimeLimit> Limits = new Dictionary<string, TimeLimit>
    {
        ["tenggat"] = TimeLimit.Tenggat, ["durasi"] = TimeLimit.Durasi,
    };

    public static readonly IReadOnlyDictionary<string, ActorRule> ActorRules = new Dictionary<string, ActorRule>
    {
        ["salah-satu"] = ActorRule.SalahSatu, ["semua"] = ActorRule.Semua,
    };

    public static readonly IReadOnlyDictionary<string, LegalStatus> LegalStatuses = new Dictionary<string, LegalStatus>
    {
        ["berlaku"] = LegalStatus.Berlaku, ["diubah"] = LegalStatus.Diubah, ["dicabut"] = LegalStatus.Dicabut,
        ["keliru"] = LegalStatus.Keliru, ["belum-diperiksa"] = LegalStatus.BelumDiperiksa,
    };

    public static readonly IReadOnlyDictionary<string, ProcedureStatus> Statuses =
        new Dictionary<string, ProcedureStatus>
        {
            ["draf"] = ProcedureStatus.Draf, ["berlaku"] = ProcedureStatus.Berlaku,
            ["dicabut"] = ProcedureStatus.Dicabut,
        };

    public static readonly IReadOnlyDictionary<string, DocumentOrigin> Origins = new Dictionary<string, DocumentOrigin>
    {
        ["langkah"] = DocumentOrigin.Langkah, ["luar"] = DocumentOrigin.Luar, ["peralatan"] = DocumentOrigin.Peralatan,
    };

    internal enum DocumentOrigin
    {
        Luar,
        Langkah,
        Peralatan,
    }
}
