using System.Globalization;
using SatuData.Tabular.Reading.Xml;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>Reads from the part of styles what shape each style gives to a number.</summary>
internal static class CellStyles
{
    private const int MaximumStyles = 1_000_000;

    public static CellShape[] Read(XmlScanner xml)
    {
        var codes = new Dictionary<int, CellShape>();
        var shapes = new List<CellShape>();
        var listDepth = 0;
        while (xml.Read())
        {
            if (xml.IsEnd)
            {
                listDepth = xml.Depth < listDepth ? 0 : listDepth;
            }
            else if (xml.Name.SequenceEqual("numFmt"u8) && xml.Depth == 3)
            {
                ReadFormat(xml, codes);
            }
            else if (xml.Name.SequenceEqual("cellXfs"u8))
            {
                listDepth = xml.Depth;
            }
            else if (listDepth > 0 && xml.Depth == listDepth + 1 && xml.Name.SequenceEqual("xf"u8))
            {
                shapes.Add(ReadShape(xml, codes));
                if (shapes.Count > MaximumStyles)
                {
                    throw ReadingBudget.Passed($"lebih dari {ReadingBudget.Number(MaximumStyles)} gaya sel");
                }
            }
        }

        return [.. shapes];
    }

    private static void ReadFormat(XmlScanner xml, Dictionary<int, CellShape> codes)
    {
        var id = -1;
        var code = "";
        while (xml.ReadAttribute(out var name, out var value))
        {
            if (name.SequenceEqual("numFmtId"u8))
            {
                id = Number(value);
            }
            else if (name.SequenceEqual("formatCode"u8))
            {
                code = XmlText.ToString(value);
            }
        }

        codes[id] = CellShapes.OfCode(code);
    }

    private static CellShape ReadShape(XmlScanner xml, Dictionary<int, CellShape> codes)
    {
        var id = 0;
        while (xml.ReadAttribute(out var name, out var value))
        {
            id = name.SequenceEqual("numFmtId"u8) ? Number(value) : id;
        }

        return codes.TryGetValue(id, out var shape) ? shape : CellShapes.OfBuiltIn(id);
    }

    private static int Number(ReadOnlySpan<byte> value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
