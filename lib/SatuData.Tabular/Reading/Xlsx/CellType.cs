namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>How the value of a cell is kept: its attribute <c>t</c>.</summary>
internal enum CellType : byte
{
    Number,
    SharedString,
    InlineString,
    FormulaString,
    Boolean,
    Error,
    Date,
}
