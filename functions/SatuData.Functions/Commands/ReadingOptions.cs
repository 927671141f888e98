using System.CommandLine;
using System.Text;
using SatuData.Tabular.Reading;

namespace SatuData.Functions.Commands;

/// <summary>
/// The options that say how to read a file where its content should not decide. One set for each command.
/// </summary>
internal sealed class ReadingOptions
{
    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "Pengodean teks, misalnya utf-8 atau windows-1252 (bawaan: dikenali dari isinya).",
        HelpName = "NAMA",
    };

    private readonly Option<string?> _delimiter = new("--delimiter")
    {
        Description = "Pemisah kolom: satu karakter, atau 'tab' (bawaan: dikenali dari isinya).",
        HelpName = "KARAKTER",
    };

    private readonly Option<int?> _headerRow = new("--header-row")
    {
        Description = "Baris judul kolom, dari 1; baris terakhirnya bila judul lebih dari satu baris (bawaan: dicari).",
        HelpName = "BARIS",
    };

    private readonly Option<string?> _sheet = new("--sheet")
    {
        Description = "Lembar yang dibaca (bawaan: yang paling sesuai standar).",
        HelpName = "NAMA",
    };

    private readonly Option<string[]> _declined = new("--decline")
    {
        Description = "Kode perbaikan otomatis yang tidak boleh dilakukan, misalnya repair-spaces; boleh diulang.",
        HelpName = "KODE",
    };

    public ReadingOptions()
    {
        _encoding.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !IsEncoding(result.Tokens[0].Value))
            {
                result.AddError($"'{result.Tokens[0].Value}' bukan nama pengodean yang dikenal.");
            }
        });
        _delimiter.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Delimiter(result.Tokens[0].Value) is null)
            {
                result.AddError("Pemisah harus satu karakter yang bukan huruf, angka, atau tanda kutip; atau 'tab'.");
            }
        });
        _headerRow.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var row) && row < 1)
            {
                result.AddError("Baris judul dihitung dari 1.");
            }
        });
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_encoding);
        command.Options.Add(_delimiter);
        command.Options.Add(_headerRow);
        command.Options.Add(_sheet);
        command.Options.Add(_declined);
    }

    /// <summary>What the command line says.</summary>
    public TableReadOptions Of(ParseResult parsed) => new()
    {
        Encoding = parsed.GetValue(_encoding),
        Delimiter = parsed.GetValue(_delimiter) is { } delimiter ? Delimiter(delimiter) : null,
        HeaderRow = parsed.GetValue(_headerRow),
        Sheet = parsed.GetValue(_sheet),
        DeclinedRepairs = parsed.GetValue(_declined) ?? [],
    };

    private static char? Delimiter(string text) => text switch
    {
        "tab" or "\\t" => '\t',
        [var one] when !char.IsLetterOrDigit(one) && one is not ('"' or '\'' or '\r' or '\n') => one,
        _ => null,
    };

    private static bool IsEncoding(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) is not null
        || Encoding.GetEncodings().Any(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));
}
