using System.Text.Json.Serialization;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Surveys;

namespace SatuData.Functions.Commands;

/// <summary>What <c>read --json</c> shows. Its shape is stable: programs read it.</summary>
internal sealed record ReadReport(
    ReadReport.FileEntry File,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReadReport.EncodingEntry? Encoding,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReadReport.DialectEntry? Dialect,
    IReadOnlyList<ReadReport.SheetEntry> Sheets,
    IReadOnlyList<FindingEntry> Findings)
{
    public static ReadReport Of(FileSurvey survey) => new(
        new FileEntry(survey.FileName, FormatOf(survey), survey.Bytes, survey.Sha256),
        survey.Encoding is { } e ? new EncodingEntry(e.Name, e.Confidence, e.Evidence) : null,
        survey.Dialect is { } d ? new DialectEntry(d.Delimiter, d.Quote, d.Escape, d.NewLine) : null,
        [.. survey.Sheets.Select(s => new SheetEntry(s.Name, s.IsHidden, s.Rows, s.Columns, [.. s.Tables.Select(Of)]))],
        [.. survey.Findings.Select(f => FindingEntry.Of(f, survey.Format == SourceFormat.Csv))]);

    /// <summary>
    /// The format as the ending of a file's name: csv, tsv, xlsx, xls; unknown for what cannot be read.
    /// </summary>
    public static string FormatOf(FileSurvey survey) =>
        survey.Format == SourceFormat.Csv && survey.Dialect?.Delimiter == '\t'
        ? "tsv"
        : survey.Format.ToString().ToLowerInvariant();

    private static TableEntry Of(SurveyedTable table) => new(
        table.Range,
        table.TitleRows,
        table.HeaderRows,
        [.. table.DataRows.Select(r => (long[])[r.First, r.Last])],
        table.GroupRows,
        table.TotalRows,
        table.NoteRows,
        [.. table.Columns.Select(c => new ColumnEntry(c.Address, c.Name, c.Type, c.Format, c.Missing, c.Samples))]);

    internal sealed record FileEntry(string Name, string Format, long Bytes, string Sha256);

    internal sealed record EncodingEntry(string Name, double Confidence, string Evidence);

    internal sealed record DialectEntry(char Delimiter, char? Quote, char? Escape, string Newline);

    internal sealed record SheetEntry(
        string Name, bool Hidden, long Rows, int Columns, IReadOnlyList<TableEntry> Tables);

    internal sealed record TableEntry(
        string Range,
        IReadOnlyList<long> TitleRows,
        IReadOnlyList<long> HeaderRows,
        IReadOnlyList<long[]> DataRows,
        IReadOnlyList<long> GroupRows,
        IReadOnlyList<long> TotalRows,
        IReadOnlyList<long> NoteRows,
        IReadOnlyList<ColumnEntry> Columns);

    internal sealed record ColumnEntry(
        string Address, string Name, string Type, string? Format, long Missing, IReadOnlyList<string> Samples);
}
