using System.Globalization;
using SatuData.Tabular.Reading.Xml;

namespace SatuData.Tabular.Reading.SpreadsheetMl;

/// <summary>The tags of the format that matter, and the attributes they share.</summary>
internal static class SpreadsheetMlTag
{
    public static readonly ulong Worksheet = XmlName.Key("Worksheet"u8);
    public static readonly ulong Table = XmlName.Key("Table"u8);
    public static readonly ulong Row = XmlName.Key("Row"u8);
    public static readonly ulong Cell = XmlName.Key("Cell"u8);
    public static readonly ulong Data = XmlName.Key("Data"u8);

    /// <summary>The attributes of a row, a column or a cell.</summary>
    public static Place Read(XmlScanner xml)
    {
        var place = default(Place);
        while (xml.ReadAttribute(out var name, out var value))
        {
            if (name.SequenceEqual("Index"u8))
            {
                place.Index = Number(value);
            }
            else if (name.SequenceEqual("MergeAcross"u8))
            {
                place.Across = Number(value);
            }
            else if (name.SequenceEqual("MergeDown"u8))
            {
                place.Down = Number(value);
            }
            else if (name.SequenceEqual("Span"u8))
            {
                place.Span = Number(value);
            }
            else if (name.SequenceEqual("Hidden"u8))
            {
                place.IsHidden = value is [(byte)'1'];
            }
            else if (name.SequenceEqual("Formula"u8))
            {
                place.HasFormula = true;
            }
            else if (name.SequenceEqual("StyleID"u8))
            {
                place.Style = XmlText.ToString(value);
            }
        }

        return place;
    }

    private static int Number(ReadOnlySpan<byte> value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1_048_576
            ? number
            : throw new InvalidDataException("A number lies outside of any sheet.");

    /// <summary>Where something stands on a sheet; numbers are 0 where the file leaves them out.</summary>
    public struct Place
    {
        public int Index;
        public int Across;
        public int Down;
        public int Span;
        public bool IsHidden;
        public bool HasFormula;
        public string? Style;
    }
}
