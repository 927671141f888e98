using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Corpus;

/// <content>The header: one row of names, or spanning cells above them.</content>
internal sealed partial class SheetGenerator
{
    private static readonly string[] Names =
        ["No", "Kode Wilayah", "Kecamatan", "Laki-laki", "Perempuan", "Jumlah", "Luas", "Tanggal"];

    private void AddHeader()
    {
        var top = _sheet.Next;
        for (var i = 0; i < _depth; i++)
        {
            _headerRows.Add(Add(0));
        }

        var bottom = _headerRows[^1];
        if (_hasGroupColumn)
        {
            Tall(top, bottom, _indent, "Kabupaten");
        }

        for (var i = 0; i < Names.Length; i++)
        {
            var column = First + i;
            var isUnderSpan = (_depth >= 2 && i is 3 or 4 or 5) || (_depth == 3 && i == 6);
            if (_depth == 1 || !isUnderSpan)
            {
                Tall(top, bottom, column, Names[i]);
            }
            else if (i == 6)
            {
                Tall(top + 1, bottom, column, Names[i]);
            }
            else
            {
                _sheet[bottom, column] = Names[i];
            }
        }

        if (_depth >= 2)
        {
            Wide(bottom - 1, First + 3, First + 5, "Penduduk");
        }

        if (_depth == 3)
        {
            Wide(top, First + 3, First + 6, "Kependudukan");
        }
    }

    private void Tall(long top, long bottom, int column, string text)
    {
        _sheet[top, column] = text;
        if (bottom > top && !_isText)
        {
            _sheet.Merges.Add(new CellRange(top, column, bottom, column));
        }
    }

    private void Wide(long row, int first, int last, string text)
    {
        _sheet[row, first] = text;
        if (!_isText)
        {
            _sheet.Merges.Add(new CellRange(row, first, row, last));
        }
    }
}
