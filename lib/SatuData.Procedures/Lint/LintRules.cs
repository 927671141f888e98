namespace SatuData.Procedures.Lint;

/// <summary>The rules, by their codes.</summary>
public static class LintRules
{
    internal static readonly LintRule StepWithoutActor =
        Error(1, "langkah-tanpa-pelaksana", "Setiap langkah punya pelaksana.");
    internal static readonly LintRule DecisionWithoutBranch =
        Error(2, "keputusan-tanpa-cabang", "Keputusan punya paling sedikit dua cabang.");
    internal static readonly LintRule BranchWithoutDecision =
        Error(3, "cabang-tanpa-keputusan", "Hanya keputusan yang bercabang.");
    internal static readonly LintRule BranchesAlike =
        Warning(4, "cabang-bertujuan-sama", "Cabang sebuah keputusan menuju langkah yang berbeda.");
    internal static readonly LintRule Unreachable =
        Error(5, "langkah-tak-terjangkau", "Setiap langkah dapat dicapai dari awal.");
    internal static readonly LintRule NoEnd = Error(6, "tanpa-akhir", "Dari setiap langkah prosedur dapat berakhir.");
    internal static readonly LintRule UncountedLoop =
        Error(7, "putaran-tanpa-hitungan", "Setiap putaran memuat cabang \"kembali\" yang dihitung rondenya.");
    internal static readonly LintRule UnusedOutput =
        Warning(8, "keluaran-tak-dipakai", "Setiap output dipakai langkah lain atau diserahkan kepada penerima.");
    internal static readonly LintRule UnproducedDocument =
        Error(9, "kelengkapan-tanpa-asal", "Kelengkapan dari langkah lain benar-benar dihasilkan sebelum dipakai.");
    internal static readonly LintRule NoDocuments =
        Warning(10, "kelengkapan-kosong", "Setiap langkah menyebut kelengkapannya.");
    internal static readonly LintRule NoOutput = Error(11, "output-kosong", "Setiap langkah menghasilkan output.");
    internal static readonly LintRule NotRatified =
        Warning(12, "tanpa-pengesahan", "Prosedur yang berlaku punya tanggal pengesahan dan pejabat yang mengesahkan.");
    internal static readonly LintRule NoNumber = Warning(13, "nomor-kosong", "SOP punya nomor.");
    internal static readonly LintRule NoEffectiveDay =
        Warning(14, "tanggal-efektif-kosong", "SOP punya tanggal efektif.");
    internal static readonly LintRule SupersededLaw =
        Warning(15, "dasar-hukum-tidak-berlaku", "Dasar hukum masih berlaku dan ditulis dengan benar.");
    internal static readonly LintRule LawWithoutSuccessor =
        Error(16, "pengganti-tidak-disebut", "Dasar hukum yang dicabut, diubah, atau keliru menyebut penggantinya.");
    internal static readonly LintRule UncheckedLaw =
        Note(17, "dasar-hukum-belum-diperiksa", "Setiap dasar hukum sudah diperiksa keberlakuannya.");
    internal static readonly LintRule IdleActor =
        Warning(18, "pelaksana-tak-bertugas", "Setiap pelaksana bertugas pada paling sedikit satu langkah.");
    internal static readonly LintRule RepeatedEntry =
        Warning(19, "butir-ganda", "Tidak ada butir yang ditulis dua kali.");
    internal static readonly LintRule ForeignSymbol =
        Warning(20, "simbol-tidak-baku", "Hanya lima simbol SOP AP yang dipakai.");
    internal static readonly LintRule DurationNotDeadline =
        Note(21, "waktu-bukan-tenggat", "Waktu yang hanya lamanya kegiatan tidak membuat langkah terlambat.");
    internal static readonly LintRule FourEyes =
        Error(22, "empat-mata-mustahil", "Pasangan empat mata menunjuk langkah terdahulu dan tidak hanya satu orang.");
    internal static readonly LintRule RatifierMismatch =
        Warning(23, "pengesah-tidak-cocok", "Jabatan pengesah sesuai dengan jenis daerahnya.");
    internal static readonly LintRule UnknownProcedure =
        Error(24, "keterkaitan-tak-dikenal", "Prosedur yang dirujuk keterkaitan ada.");
    internal static readonly LintRule InferredPart =
        Note(25, "bagian-disimpulkan", "Bagian yang tidak terbaca di naskah diperiksa pemilik SOP.");
    internal static readonly LintRule NoOtherReading =
        Warning(26, "bacaan-lain-kosong", "Bagian yang disimpulkan menyebut bacaan lainnya.");
    internal static readonly LintRule ReturnWithoutDecision =
        Error(27, "kembali-tanpa-balik", "Cabang \"kembali\" menuju langkah yang sama atau sebelumnya.");

    /// <summary>Every rule, in the order of the codes.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        StepWithoutActor, DecisionWithoutBranch, BranchWithoutDecision, BranchesAlike, Unreachable, NoEnd,
        UncountedLoop,
        UnusedOutput, UnproducedDocument, NoDocuments, NoOutput, NotRatified, NoNumber, NoEffectiveDay, SupersededLaw,
        LawWithoutSuccessor, UncheckedLaw, IdleActor, RepeatedEntry, ForeignSymbol, DurationNotDeadline, FourEyes,
        RatifierMismatch, UnknownProcedure, InferredPart, NoOtherReading, ReturnWithoutDecision,
    ];

    private static LintRule Error(int number, string name, string description) =>
        new(Code(number), name, LintSeverity.Galat, description);

    private static LintRule Warning(int number, string name, string description) =>
        new(Code(number), name, LintSeverity.Peringatan, description);

    private static LintRule Note(int number, string name, string description) =>
        new(Code(number), name, LintSeverity.Catatan, description);

    private static string Code(int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SOP{number:000}");
}
