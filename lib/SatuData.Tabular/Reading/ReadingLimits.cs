namespace SatuData.Tabular.Reading;

/// <summary>
/// How much an uploaded workbook may cost to read. A file that passes a limit gives a finding <c>reading-limit</c> or
/// <c>unsafe-file</c>;
/// what was read before stays. The defaults are far above any honest form and keep a hostile file below 20 seconds and
/// 512 MB.
/// </summary>
public sealed record ReadingLimits
{
    /// <summary>The defaults.</summary>
    public static readonly ReadingLimits Default = new();

    /// <summary>
    /// Time that reading a sheet may take, beyond half a microsecond for each cell. Default 15 seconds.
    /// </summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Memory that reading an old workbook (.xls) may allocate at once, in bytes. Default 256 MB.</summary>
    public long Memory { get; init; } = 256L << 20;

    /// <summary>Parts of a workbook. Default 10,000.</summary>
    public int Parts { get; init; } = 10_000;

    /// <summary>Bytes a part may inflate to. Default 4 GB.</summary>
    public long PartBytes { get; init; } = 4L << 30;

    /// <summary>
    /// How many times larger than packed a part may become, once it is larger than <see cref="RatioFloor"/>. Default
    /// 200.
    /// </summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Bytes up to which any ratio is allowed. Default 64 MB.</summary>
    public long RatioFloor { get; init; } = 64L << 20;

    /// <summary>Sheets of a workbook. Default 1,000.</summary>
    public int Sheets { get; init; } = 1_000;

    /// <summary>Cells of a sheet that hold something. Default 20 million.</summary>
    public long Cells { get; init; } = 20_000_000;

    /// <summary>Bytes of text that the cells of a sheet give in all. Default 4 GB.</summary>
    public long TextBytes { get; init; } = 4L << 30;

    /// <summary>Texts that cells share. Default 8 million.</summary>
    public int SharedStrings { get; init; } = 8_000_000;

    /// <summary>Bytes of the texts that cells share. Default 192 MB.</summary>
    public long SharedStringBytes { get; init; } = 192L << 20;

    /// <summary>Bytes of the text of one cell; a spreadsheet takes 32,767 characters. Default 128 KB.</summary>
    public int StringBytes { get; init; } = 128 << 10;

    /// <summary>Merged ranges of a sheet. Default 1 million.</summary>
    public int Merges { get; init; } = 1_000_000;

    /// <summary>How deep XML may be nested. Default 64.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Bytes of a table saved as a web page or as XML. Default 64 MB.</summary>
    public long MarkupBytes { get; init; } = 64L << 20;

    /// <summary>The clock that time is measured by.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;
}
