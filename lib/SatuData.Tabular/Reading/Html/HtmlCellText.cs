using System.Net;
using System.Text;

namespace SatuData.Tabular.Reading.Html;

/// <summary>Gathers the text of one cell: entities decoded, blanks joined into one space.</summary>
internal sealed class HtmlCellText(ReadingLimits limits)
{
    private byte[] _text = new byte[1024];
    private int _length;
    private bool _hasGap;

    public ReadOnlySpan<byte> Text => _text.AsSpan(0, _length);

    public void Clear() => (_length, _hasGap) = (0, false);

    /// <summary>A line break or the edge of a paragraph.</summary>
    public void Break() => _hasGap = true;

    public void Append(ReadOnlySpan<byte> raw)
    {
        if (raw.Contains((byte)'&'))
        {
            AppendPlain(Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(raw))));
        }
        else
        {
            AppendPlain(raw);
        }
    }

    private void AppendPlain(ReadOnlySpan<byte> text)
    {
        if (_length + text.Length + 1 > limits.StringBytes)
        {
            throw ReadingBudget.Passed($"teks satu sel lebih dari {limits.StringBytes >> 10} KB");
        }

        if (_text.Length < _length + text.Length + 1)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + text.Length + 1));
        }

        foreach (var b in text)
        {
            if (b <= ' ')
            {
                _hasGap = true;
                continue;
            }

            if (_hasGap && _length > 0)
            {
                _text[_length++] = (byte)' ';
            }

            _hasGap = false;
            _text[_length++] = b;
        }
    }
}
