namespace SatuData.Reports.Rendering.Workbook;

/// <summary>Indexes into the cell formats of <see cref="WorkbookParts"/>.</summary>
internal enum CellStyle
{
    Plain,
    Header,
    Text,
    Number,
    Date,
    Moment,
    Duration,
}
