using DocumentFormat.OpenXml.Spreadsheet;
using SatuData.Tabular.Standards;

namespace SatuData.Reports.Templates;

/// <summary>The cell formats of a template.</summary>
internal static class TemplateStyles
{
    public const uint Plain = 0;
    public const uint Title = 1;
    public const uint Note = 2;
    public const uint Header = 3;
    public const uint RequiredHeader = 4;
    public const uint Text = 5;
    public const uint Whole = 6;
    public const uint Real = 7;
    public const uint Day = 8;
    public const uint Wrapped = 9;
    private const uint FirstScaled = 10;
    private const int Scales = 19;
    private const uint DayFormat = 170;
    private const uint FirstScaledFormat = 171;

    /// <summary>
    /// The format of a field's cells: codes are text, and no number gets dots that a code could be taken for.
    /// </summary>
    public static uint Of(StandardField field) => field.Type switch
    {
        FieldType.Integer or FieldType.Year => Whole,
        FieldType.Number => field.Scale is { } scale ? FirstScaled + (uint)scale : Real,
        FieldType.Date => Day,
        FieldType.Boolean => Plain,
        _ => Text,
    };

    public static Stylesheet Sheet() => new(
        new NumberingFormats(Formats()) { Count = Scales + 1 },
        new Fonts(
            Font(), Font(new Bold(), 14), Font(new Italic()), Font(new Bold(), 10, "FFFFFFFF")) { Count = 4 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FF1F4E79"), Solid("FF9C2A10")) { Count = 4 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(),
            new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(CellFormats()) { Count = FirstScaled + Scales },
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0,
            BuiltinId = 0 }) { Count = 1 });

    private static IEnumerable<NumberingFormat> Formats()
    {
        yield return new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" };
        for (var scale = 0; scale < Scales; scale++)
        {
            yield return new NumberingFormat
            {
                NumberFormatId = FirstScaledFormat + (uint)scale,
                FormatCode = scale == 0 ? "#,##0" : "#,##0." + new string('0', scale),
            };
        }
    }

    private static IEnumerable<CellFormat> CellFormats()
    {
        yield return new CellFormat();
        yield return new CellFormat { FontId = 1, ApplyFont = true };
        yield return new CellFormat { FontId = 2, ApplyFont = true };
        yield return Heading(2);
        yield return Heading(3);
        yield return Number(49);
        yield return Number(1);
        yield return Number(0);
        yield return Number(DayFormat);
        yield return new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
        {
            NumberFormatId = 49, ApplyNumberFormat = true, ApplyAlignment = true, QuotePrefix = true,
        };
        for (uint scale = 0; scale < Scales; scale++)
        {
            yield return Number(FirstScaledFormat + scale);
        }
    }

    private static CellFormat Heading(uint fill) =>
        new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center })
    {
        FontId = 3, FillId = fill, ApplyFont = true, ApplyFill = true, ApplyAlignment = true,
    };

    private static CellFormat Number(uint format) => new() { NumberFormatId = format, ApplyNumberFormat = true };

    private static Font Font(DocumentFormat.OpenXml.OpenXmlElement? weight = null, int size = 10, string? colour = null)
    {
        var font = new Font();
        if (weight is not null)
        {
            font.Append(weight);
        }

        font.Append(new FontSize { Val = size });
        if (colour is not null)
        {
            font.Append(new Color { Rgb = colour });
        }

        font.Append(new FontName { Val = "Arial" });
        return font;
    }

    private static Fill Solid(string colour) => new(new PatternFill(
        new ForegroundColor { Rgb = colour },
        new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });
}
