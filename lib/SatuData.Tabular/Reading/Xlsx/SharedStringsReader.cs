using SatuData.Tabular.Reading.Xml;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>Reads the part of shared texts.</summary>
internal static class SharedStringsReader
{
    public static SharedStrings Read(XmlScanner xml, ReadingLimits limits)
    {
        var strings = new SharedStrings(limits);
        var text = new RichText(limits);
        while (xml.Read())
        {
            if (xml.IsEnd || xml.Key != XmlName.Si || xml.Depth != 2)
            {
                continue;
            }

            var bytes = text.Read(xml);
            bytes.CopyTo(strings.Reserve(bytes.Length));
            strings.Add(bytes.Length);
        }

        return strings;
    }
}
