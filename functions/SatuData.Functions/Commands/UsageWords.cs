using System.Text.RegularExpressions;

namespace SatuData.Functions.Commands;

/// <summary>
/// Says in Indonesian what the command-line library says in English; it has no translation to choose.
/// </summary>
internal static class UsageWords
{
    private static readonly (Regex English, string Indonesian)[] Errors =
    [
        (new("^Required command was not provided\\.$"), "Sebutkan perintahnya."),
        (new("^Required argument missing for command: '(.+)'\\.$"), "Perintah '$1' belum lengkap."),
        (new("^Required argument missing for option: '(.+)'\\.$"), "Pilihan '$1' memerlukan nilai."),
        (new("^Unrecognized command or argument '(.+)'\\.$"), "'$1' tidak dikenal."),
        (new("^Option '(.+)' is required\\.$"), "Pilihan '$1' wajib diisi."),
        (new("^Option '(.+)' expects a single argument but \\d+ were provided\\.$"),
            "Pilihan '$1' hanya boleh diberi satu nilai."),
        (new("^File does not exist: '(.+)'\\.$"), "Berkas '$1' tidak ada."),
        (new("^Directory does not exist: '(.+)'\\.$"), "Folder '$1' tidak ada."),
        (new("^Cannot parse argument '(.+)' for (?:option|command) '(.+)' as expected type '.+'\\.$"),
            "'$1' tidak berlaku untuk '$2'."),
        (new("^Argument '(.+)' not recognized\\. Must be one of:\\s*(.+)$", RegexOptions.Singleline),
            "'$1' tidak dikenal. Pilih salah satu:\n\t$2"),
    ];

    private static readonly (string English, string Indonesian)[] Help =
    [
        ("Description:", "Keterangan:"), ("Usage:", "Pemakaian:"), ("Options:", "Pilihan:"), ("Commands:", "Perintah:"),
        ("Arguments:", "Argumen:"), ("[command]", "[perintah]"), ("[options]", "[pilihan]"),
        ("[default: ", "[bawaan: "),
        ("(REQUIRED)", "(WAJIB)"), ("Show help and usage information", "Tampilkan bantuan"),
        ("Show version information", "Tampilkan versi"),
    ];

    /// <summary>A parse error; one of our own is Indonesian already.</summary>
    public static string OfError(string message) =>
        Errors.FirstOrDefault(e => e.English.IsMatch(message)) is { English: { } english } found
            ? english.Replace(message, found.Indonesian)
            : message;

    /// <summary>A help page.</summary>
    public static string OfHelp(string page) =>
        Help.Aggregate(page, (text, word) => text.Replace(word.English, word.Indonesian, StringComparison.Ordinal));
}
