using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Dialects;
using SatuData.Tabular.Reading.Encodings;

namespace SatuData.Tabular.Reading;

/// <summary>Says what is wrong with the characters and the way of writing of a text file, with line and byte.</summary>
internal sealed class TextAnomalies(TableReadOptions options, List<Finding> findings)
{
    private readonly List<FindingCount> _unlisted = [];

    /// <summary>What is counted beyond the findings listed.</summary>
    public IReadOnlyList<FindingCount> Unlisted => _unlisted;

    public bool IsDeclined(string repair) => options.DeclinedRepairs.Contains(repair);

    public void InvalidOption(string message)
    {
        if (!findings.Exists(f => f.Message == message))
        {
            findings.Add(
                new Finding { Code = FindingCodes.InvalidOption, Severity = Severity.Error, Message = message });
        }
    }

    public void Aligned() => findings.Add(new Finding
    {
        Code = FindingCodes.AlignedText,
        Severity = Severity.Error,
        Message =
            "Kolom berkas ini disejajarkan dengan spasi, bukan dipisahkan koma, titik koma, atau tab, sehingga batas kolomnya "
            + "tidak pasti. Buka Excel, pilih Data > Dari Teks/CSV, pilih Lebar Tetap, periksa batas kolomnya, simpan sebagai .xlsx, "
            + "lalu unggah kembali.",
        Row = 1,
        Rule = "Satu pemisah kolom di setiap baris",
    });

    public void Guessed(EncodingVerdict verdict, long place) => findings.Add(new Finding
    {
        Code = FindingCodes.EncodingGuess,
        Severity = verdict.Confidence < 0.6 ? Severity.Warning : Severity.Info,
        Message =
            $"Pengodean teks diperkirakan {verdict.Name}. Bila ada huruf yang tampak salah, simpan ulang sebagai CSV UTF-8.",
        Byte = place,
    });

    public void Mixed(TextBytes bytes, EncodingTally tally, EncodingVerdict others)
    {
        // A file whose mark says UTF-8 may have no other character in it.
        long[] places = tally.FirstUtf8 >= 0 ? [tally.FirstUtf8, tally.FirstOther] : [tally.FirstOther];
        var isRising = places[0] <= places[^1];
        var lines = TextLines.Of(bytes, isRising ? places : [places[1], places[0]]);
        var otherLine = isRising ? lines[^1] : lines[0];
        var utf8 = tally.FirstUtf8 < 0 ? "" : FormattableString.Invariant(
            $" Baris UTF-8 pertama: {(isRising ? lines[0] : lines[1])} (byte {tally.FirstUtf8}).");
        findings.Add(new Finding
        {
            Code = FindingCodes.MixedEncoding,
            Severity = Severity.Warning,
            Message = FormattableString.Invariant(
                $"Berkas mencampur dua pengodean: {tally.Utf8Lines} baris UTF-8 dan {tally.OtherLines} baris {others.Name}, mulai dari baris ini.")
                + utf8 + " Biasanya dua ekspor disambung; masing-masing baris dibaca menurut pengodeannya. Periksa hurufnya, lalu simpan "
                + "ulang sebagai CSV UTF-8.",
            Row = otherLine,
            Byte = tally.FirstOther,
            Rule = "Satu pengodean teks untuk seluruh berkas",
        });
    }

    public void Report(TextBytes text, TextScan scan, PlaceList invalid, TextEncoding encoding)
    {
        var isMixed = encoding is { Verdict: { Name: "utf-8", RunnerUp: not null } };
        List(text, isMixed ? new PlaceList() : invalid, FindingCodes.InvalidByte, Severity.Error, Place(
            $"Byte di sini bukan karakter {encoding.Verdict.Name} yang sah dan diganti tanda \uFFFD. Buka berkas aslinya dan simpan ulang "
            + "sebagai CSV UTF-8."));
        List(text, scan.Zeros, FindingCodes.ZeroByte, Severity.Warning, Place(
            "Byte nol di tengah teks dilewati; biasanya tanda berkas rusak waktu disalin. Periksa isi baris ini."));
        List(text, Without(scan.Controls, scan.EndMark), FindingCodes.ControlCharacter, Severity.Warning, Place(
            "Karakter kendali yang tidak terlihat ada di dalam teks. Ketik ulang isi sel ini tanpa menyalin dari program lain."));
        List(text, scan.Marks, FindingCodes.RepairByteOrderMark, RepairSeverity(FindingCodes.RepairByteOrderMark),
            Place(
            "Tanda urutan byte (BOM) di tengah berkas dilewati; biasanya dua berkas disambung. Pastikan tidak ada judul kolom yang terulang.")
            with { ReadAs = ReadAs(FindingCodes.RepairByteOrderMark, "(dihilangkan)") });
        if (scan.EndMark >= 0)
        {
            AddOne(text, scan.EndMark, FindingCodes.RepairEndMark, RepairSeverity(FindingCodes.RepairEndMark), Place(
                "Tanda akhir berkas (Ctrl-Z) dari program lama di ujung berkas dilewati.")
                with { ReadAs = ReadAs(FindingCodes.RepairEndMark, "(dihilangkan)") });
        }

        ReportBreaks(text, scan.Breaks);
    }

    public void Report(TextBytes text, QuoteCheck check)
    {
        findings.AddRange(check.Findings().Select(f => f with { Byte = text.SourceOffset(f.Byte!.Value) }));
        More(FindingCodes.QuoteError, Severity.Error, check.OpenCount);
        More(FindingCodes.QuoteError, Severity.Warning, check.StrayCount);
    }

    /// <summary>What is to be said about how the records are written.</summary>
    public TextDialect Report(TextDialect dialect, TextBytes text, TextScan scan)
    {
        if (dialect is { Confidence: < 0.5, RunnerUp: { } other } && !scan.HasQuotes)
        {
            findings.Add(new Finding
            {
                Code = FindingCodes.DelimiterGuess,
                Severity = Severity.Warning,
                Message =
                    $"Pemisah kolom diperkirakan {DelimiterNames.Of(dialect.Delimiter)}, tetapi {DelimiterNames.Of(other)} juga mungkin. "
                    + "Bila kolomnya salah terbagi, tentukan pemisahnya waktu membaca.",
                Row = 1,
            });
        }

        if (dialect.WrapsLines)
        {
            var isDeclined = IsDeclined(FindingCodes.RepairWrappedLines);
            AddOne(text, text.Start, FindingCodes.RepairWrappedLines, RepairSeverity(FindingCodes.RepairWrappedLines),
                Place(
                "Setiap baris diapit tanda kutip sebagai satu kolom; isinya "
                + (isDeclined ? "tidak dibagi. " : "dibaca sebagai baris yang sebenarnya. ")
                + "Lain kali simpan dari Excel setelah datanya terbagi ke kolom-kolom.")
                with { ReadAs = ReadAs(
                    FindingCodes.RepairWrappedLines, $"baris dengan pemisah {DelimiterNames.Of(dialect.Delimiter)}") });
        }

        return dialect;
    }

    /// <summary>How records end, in one word.</summary>
    public static string NewLine(LineBreakTally breaks) =>
        (breaks.Pairs > 0, breaks.Feeds > 0, breaks.Returns > 0) switch
    {
        (true, false, false) => "CRLF",
        (false, true, false) => "LF",
        (false, false, true) => "CR",
        (false, false, false) => "none",
        _ => "mixed",
    };

    private void ReportBreaks(TextBytes text, LineBreakTally breaks)
    {
        (string Name, long Count, long First)[] kinds =
        [
            ("CRLF", breaks.Pairs, breaks.FirstPair), ("LF", breaks.Feeds, breaks.FirstFeed),
            ("CR", breaks.Returns, breaks.FirstReturn),
        ];
        var present = kinds.Where(k => k.Count > 0).OrderByDescending(k => k.Count).ToList();
        if (present.Count < 2)
        {
            return;
        }

        var words = string.Join(", ", present.Select(k => FormattableString.Invariant($"{k.Name} {k.Count} kali")));
        AddOne(text, present[1].First, FindingCodes.MixedLineBreaks, Severity.Warning, Place(
            $"Baris berakhir dengan cara yang berbeda-beda ({words}); di baris ini {present[1].Name}. Semuanya dibaca sebagai ganti baris. "
            + "Periksa apakah ada baris yang terpotong, lalu simpan ulang berkasnya."));
    }

    private void List(TextBytes text, PlaceList places, string code, Severity severity, Finding finding)
    {
        var lines = TextLines.Of(text, places.Offsets);
        for (var i = 0; i < lines.Length; i++)
        {
            findings.Add(finding with
            {
                Code = code,
                Severity = severity,
                Row = lines[i],
                Byte = text.SourceOffset(places.Offsets[i]),
            });
        }

        More(code, severity, places.Count);
    }

    private void AddOne(TextBytes text, long offset, string code, Severity severity, Finding finding)
    {
        var one = new PlaceList();
        one.Add(offset);
        List(text, one, code, severity, finding);
    }

    private void More(string code, Severity severity, long count)
    {
        if (count > PlaceList.Kept)
        {
            _unlisted.Add(new FindingCount(code, null, severity, count - PlaceList.Kept));
        }
    }

    private static PlaceList Without(PlaceList places, long endMark)
    {
        if (endMark < 0)
        {
            return places;
        }

        var kept = new PlaceList();
        foreach (var offset in places.Offsets.Where(o => o < endMark))
        {
            kept.Add(offset);
        }

        return kept;
    }

    private static Finding Place(string message) => new() { Code = "", Severity = Severity.Info, Message = message };

    private Severity RepairSeverity(string code) => IsDeclined(code) ? Severity.Error : Severity.Info;

    private string? ReadAs(string code, string what) => IsDeclined(code) ? null : what;
}
