using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>One cell of a sheet, trimmed.</summary>
internal readonly record struct GridCell(CellShape Shape, CellKind Kind, string? Content)
{
    public string Text => Content ?? "";

    public bool IsBlank => Shape == CellShape.Blank;

    /// <summary>
    /// Whether it is a value and no word: what the cells of a body are and those of a header are not.
    /// </summary>
    public bool IsTyped => Shape is CellShape.Number or CellShape.Date or CellShape.Boolean or CellShape.Code;

    /// <summary>Whether it is a whole number from 1900 to 2100.</summary>
    public bool IsYear => Shape == CellShape.Number && Text.Length == 4 && Text[0] is '1' or '2'
        && int.TryParse(Text, out var year) && year is >= 1900 and <= 2100;

    /// <summary>The number it holds; NaN when it holds none.</summary>
    public double Number(NumberConvention convention)
    {
        if (Shape != CellShape.Number)
        {
            return double.NaN;
        }

        Span<byte> bytes = stackalloc byte[Math.Min(Text.Length * 3, 1024)];
        return Encoding.UTF8.TryGetBytes(Text, bytes, out var length)
            && CellShapes.TryNumber(
                bytes[..length], Kind == CellKind.Text ? convention : NumberConvention.International, out var value)
            ? value
            : double.NaN;
    }
}
