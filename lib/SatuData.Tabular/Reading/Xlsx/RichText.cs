using SatuData.Tabular.Reading.Xml;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>
/// Joins the text of a shared or inline string: plain, or in runs with formats; how it is pronounced is left out.
/// </summary>
internal sealed class RichText(ReadingLimits limits)
{
    private byte[] _text = new byte[1024];
    private int _length;

    /// <summary>
    /// The text of the element whose start tag is current, valid until the next call. Moves to its end tag.
    /// </summary>
    public ReadOnlySpan<byte> Read(XmlScanner xml)
    {
        _length = 0;
        xml.SkipAttributes();
        if (xml.IsEmpty)
        {
            return default;
        }

        var depth = xml.Depth - 1;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.IsEnd || xml.Key == XmlName.R)
            {
                continue;
            }

            if (xml.Key == XmlName.T)
            {
                ReadText(xml);
            }
            else
            {
                xml.SkipElement();
            }
        }

        return _text.AsSpan(0, _length);
    }

    private void ReadText(XmlScanner xml)
    {
        xml.SkipAttributes();
        if (xml.IsEmpty)
        {
            return;
        }

        xml.ReadToEnd();
        var raw = xml.Text;
        if (_length + raw.Length > limits.StringBytes)
        {
            throw ReadingBudget.Passed($"satu teks di dalamnya lebih dari {limits.StringBytes >> 10} KB");
        }

        if (_text.Length < _length + raw.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + raw.Length));
        }

        _length += XmlText.Decode(raw, _text.AsSpan(_length));
    }
}
