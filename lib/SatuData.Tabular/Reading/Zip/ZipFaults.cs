namespace SatuData.Tabular.Reading.Zip;

/// <summary>What an archive must not be; no program that writes spreadsheets makes such ones.</summary>
internal static class ZipFaults
{
    public static FileRefusedException Contradiction() => Refused("daftar isi arsipnya tidak sesuai dengan isinya");

    public static FileRefusedException Name() => Refused("nama bagian di dalamnya menunjuk ke luar berkas");

    public static FileRefusedException Duplicate() => Refused("dua bagian di dalamnya bernama sama");

    public static FileRefusedException Overlap() => Refused("bagian-bagian di dalamnya bertumpang tindih");

    public static FileRefusedException Link() => Refused("di dalamnya ada tautan ke berkas lain di komputer");

    public static FileRefusedException Bomb() => Refused("isinya mengembang jauh melebihi ukuran wajar");

    public static FileRefusedException TooManyParts(int limit) =>
        ReadingBudget.Passed($"lebih dari {ReadingBudget.Number(limit)} bagian");

    private static FileRefusedException Refused(string what) => new(Refusals.Unsafe(what));
}
