using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Corpus;

/// <content>The body: rows of data with groups, subtotals and totals.</content>
internal sealed partial class SheetGenerator
{
    private int _number;

    private void AddBody()
    {
        var grouping = _hasGroupColumn ? "kolom" : Pick("tidak", "tidak", "tidak", "baris", "ulang");
        Trait("kelompok", grouping);
        var groups = grouping == "tidak" ? 1 : _random.Next(2, 4);
        var place = Trait("jumlah", Pick("tidak", "bawah", "bawah", "atas"));
        var hasSubtotals = grouping == "baris" && Trait("subjumlah", Chance(50));
        var top = place == "atas" ? AddTotal("TOTAL") : 0;
        for (var group = 0; group < groups; group++)
        {
            StartGroup(grouping, group);
            var first = _dataRows.Count;
            for (var i = _random.Next(3, 9); i > 0; i--)
            {
                AddData(grouping == "kolom" && first == _dataRows.Count ? $"Kabupaten {(char)('A' + group)}" : null);
                if (i > 1 && group == 0 && grouping == "tidak" && Chance(5))
                {
                    Add(0);
                }
            }

            MergeGroup(grouping, first);
            if (hasSubtotals)
            {
                Fill(AddTotal(Pick("Jumlah", "Sub Total", "Subtotal")), _dataRows.Skip(first));
            }
        }

        if (place == "bawah")
        {
            Fill(AddTotal(Pick("Jumlah", "Total", "JUMLAH TOTAL", "Grand Total", "Jumlah Kabupaten")), _dataRows);
        }
        else if (top > 0)
        {
            Fill(top, _dataRows);
        }
    }

    private void StartGroup(string grouping, int group)
    {
        if (grouping == "baris")
        {
            _groupRows.Add(Add(0, $"Wilayah {(char)('A' + group)}"));
        }
        else if (grouping == "ulang" && group > 0)
        {
            foreach (var header in _headerRows.ToList())
            {
                var row = Add(0);
                for (var column = 0; column <= First + 7; column++)
                {
                    _sheet[row, column] = _sheet[header, column];
                }
            }
        }
    }

    private void AddData(string? group)
    {
        _number++;
        var (male, female) = (_random.Next(5000, 30000), _random.Next(5000, 30000));
        var name = Districts[(_number - 1) % Districts.Length];
        var day = new DateTime(2024, 1, 1).AddDays(_random.Next(365));
        var cells = new List<object?>
        {
            (double)_number, $"18.10.{_number:00}", $"{name}{(_number > Districts.Length ? $" {_number}" : "")}",
            (double)male, (double)female, (double)(male + female), Math.Round((_random.NextDouble() * 200) + 1, 2), day,
        };
        if (_hasGroupColumn)
        {
            cells.Insert(0, group);
        }

        _dataRows.Add(Add(0, cells));
    }

    private void MergeGroup(string grouping, int first)
    {
        if (grouping == "kolom" && !_isText && Chance(50))
        {
            _sheet.Merges.Add(new CellRange(_dataRows[first], _indent, _dataRows[^1], _indent));
        }
    }

    private long AddTotal(string word)
    {
        var row = Add(0);
        var place = Pick(First, First + 2);
        _sheet[row, place] = word;
        if (!_isText && place == First && Chance(50))
        {
            _sheet.Merges.Add(new CellRange(row, First, row, First + 2));
        }

        _totalRows.Add(row);
        _sumRows.Add(row);
        return row;
    }

    private void Fill(long total, IEnumerable<long> rows)
    {
        var list = rows.ToList();
        foreach (var column in (int[])[First + 3, First + 4, First + 5, First + 6])
        {
            _sheet[total, column] = Math.Round(list.Sum(r => (double)_sheet[r, column]!), 2);
        }
    }
}
