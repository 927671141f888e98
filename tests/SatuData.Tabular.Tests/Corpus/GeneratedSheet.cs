using SatuData.Tabular.Content;

namespace SatuData.Tabular.Tests.Corpus;

/// <summary>A generated sheet, with what its rows are for and where its columns are.</summary>
internal sealed record GeneratedSheet
{
    /// <summary>What was planted, for the shares that are printed: <c>judul=2</c>, <c>jumlah=atas</c>.</summary>
    public required IReadOnlyList<string> Traits { get; init; }

    public required Sheet Sheet { get; init; }

    /// <summary>Sheets before it.</summary>
    public IReadOnlyList<Sheet> Before { get; init; } = [];

    /// <summary>What its rows are for, as <see cref="Layout"/> writes it.</summary>
    public required string Expected { get; init; }

    /// <summary>1-based rows of data of the first table.</summary>
    public required IReadOnlyList<long> DataRows { get; init; }

    /// <summary>1-based rows of sums of the first table; no means.</summary>
    public required IReadOnlyList<long> SumRows { get; init; }

    /// <summary>0-based column of each field of the standard.</summary>
    public required IReadOnlyDictionary<string, int> Columns { get; init; }

    /// <summary>How it is written as text; null for a workbook.</summary>
    public CorpusText? Text { get; init; }

    public MemoryContent Content() => new(Text is null ? CorpusWorkbook.Bytes([.. Before, Sheet]) : Text.Bytes(Sheet));
}
