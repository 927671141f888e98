using System.Text;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Values.Formats;

/// <summary>Values of one kind with a delimiter between them.</summary>
internal sealed class ListFormat(FieldNotation notation)
    : ValueFormat($"daftar nilai yang dipisah \"{notation.Delimiter}\"", $"a{notation.Delimiter}b")
{
    private readonly byte[] _delimiter = Encoding.UTF8.GetBytes(notation.Delimiter);
    private readonly ValueFormat? _items = For(notation.ItemType, null, FieldNotation.None);

    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        var rest = text;
        while (true)
        {
            var end = rest.IndexOf(_delimiter);
            if (!IsItem(CellText.Trim(end < 0 ? rest : rest[..end])))
            {
                return false;
            }

            if (end < 0)
            {
                return true;
            }

            rest = rest[(end + _delimiter.Length)..];
        }
    }

    public override int CountOf(ReadOnlySpan<byte> text)
    {
        var count = 1;
        for (var end = text.IndexOf(_delimiter); end >= 0; end = text.IndexOf(_delimiter))
        {
            count++;
            text = text[(end + _delimiter.Length)..];
        }

        return count;
    }

    private bool IsItem(ReadOnlySpan<byte> item) => notation.ItemType switch
    {
        FieldType.Integer => NumberText.TryPlain(item, out _),
        FieldType.Number => NumberText.TryReal(item, NumberConvention.International, out _),
        FieldType.Boolean => BooleanText.TryParse(item, out _),
        FieldType.Date => DateText.TryParse(item, out _),
        _ => _items is null || (item.Length > 0 && _items.TryRead(item, out _)),
    };
}
