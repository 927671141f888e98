using System.Globalization;
using SatuData.Tabular.Reading.Xml;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>
/// Collects what a sheet says about itself. Merged ranges stand behind the cells in its part, so it is gone through to
/// its end.
/// </summary>
internal sealed class XlsxFacts(SheetFacts known, ReadingLimits limits)
{
    private readonly List<CellRange> _merges = [];
    private readonly List<CellRange> _hiddenRows = [];
    private readonly SortedSet<int> _hiddenColumns = [];
    private long _row;

    public SheetFacts Facts => known with
    {
        Merges = _merges,
        HiddenRows = _hiddenRows,
        HiddenColumns = [.. _hiddenColumns],
    };

    public void Read(XmlScanner xml)
    {
        while (xml.Read())
        {
            if (!xml.IsEnd && xml.Depth == 2 && xml.Name.SequenceEqual("sheetData"u8))
            {
                ReadRows(xml);
            }

            if (xml.IsEnd || xml.Depth != 3)
            {
                continue;
            }

            if (xml.Key == XmlName.Col)
            {
                ReadColumn(xml);
            }
            else if (xml.Name.SequenceEqual("mergeCell"u8))
            {
                ReadMerge(xml);
            }
        }
    }

    /// <summary>From row to row, without looking at the cells: they are nearly all of the part.</summary>
    private void ReadRows(XmlScanner xml)
    {
        byte[] row = [(byte)'<', .. xml.Prefix, .. "row"u8];
        byte[] end = [(byte)'<', (byte)'/', .. xml.Prefix, .. "sheetData"u8];
        xml.SkipAttributes();
        var isOpen = !xml.IsEmpty;
        while (isOpen && xml.Seek(row, end, depth: 2))
        {
            ReadRow(xml);
        }
    }

    private void ReadRow(XmlScanner xml)
    {
        var row = _row + 1;
        var isHidden = false;
        while (xml.ReadAttribute(out var name, out var value))
        {
            if (name is [(byte)'r'])
            {
                row = XlsxAddress.Row(value);
            }
            else if (name.SequenceEqual("hidden"u8))
            {
                isHidden = IsTrue(value);
            }
        }

        if (isHidden && row > _row)
        {
            HiddenRowRanges.Add(_hiddenRows, row);
        }

        _row = Math.Max(_row, row);
    }

    private void ReadColumn(XmlScanner xml)
    {
        int first = 0, last = -1;
        var isHidden = false;
        while (xml.ReadAttribute(out var name, out var value))
        {
            if (name.SequenceEqual("min"u8))
            {
                first = Number(value);
            }
            else if (name.SequenceEqual("max"u8))
            {
                last = Number(value);
            }
            else if (name.SequenceEqual("hidden"u8))
            {
                isHidden = IsTrue(value);
            }
        }

        for (var column = Math.Max(1, first); isHidden
            && column <= Math.Min(last, HiddenRowRanges.LastColumn + 1); column++)
        {
            _hiddenColumns.Add(column - 1);
        }
    }

    private void ReadMerge(XmlScanner xml)
    {
        while (xml.ReadAttribute(out var name, out var value))
        {
            if (!name.SequenceEqual("ref"u8) || XlsxAddress.Range(value) is not { } range)
            {
                continue;
            }

            if (_merges.Count == limits.Merges)
            {
                throw ReadingBudget.Passed($"lebih dari {ReadingBudget.Number(limits.Merges)} sel gabungan");
            }

            _merges.Add(range);
        }
    }

    private static bool IsTrue(ReadOnlySpan<byte> value) => value is [(byte)'1'] || value.SequenceEqual("true"u8);

    private static int Number(ReadOnlySpan<byte> value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
