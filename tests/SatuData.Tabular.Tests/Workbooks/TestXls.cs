using System.Text;

namespace SatuData.Tabular.Tests.Workbooks;

/// <summary>
/// Builds .xls files (BIFF8 in a compound file). A cell is text, a number, a truth value, an (number, style) pair or
/// null; styles are 0 general,
/// 1 day, 2 percent, 3 time.
/// </summary>
internal sealed class TestXls
{
    private const int SectorSize = 512;
    private readonly List<(string Name, byte Visibility, List<byte> Records)> _sheets = [];
    private readonly List<string> _strings = [];

    public TestXls Sheet(string name, object?[][] rows, byte visibility = 0,
        (int Row, int LastRow, int Column, int LastColumn)[]? merges = null,
        int[]? hiddenRows = null, int[]? hiddenColumns = null)
    {
        var records = new List<byte>();
        Record(records, 0x809, [0x00, 0x06, 0x10, 0x00, 0xBB, 0x0D, 0xCC, 0x07, 0, 0, 0, 0, 0, 0, 0, 0]);
        foreach (var column in hiddenColumns ?? [])
        {
            Record(records, 0x7D, [.. U16(column), .. U16(column), .. U16(2048), .. U16(0), .. U16(1), .. U16(0)]);
        }

        var width = rows.Select(r => r.Length).DefaultIfEmpty().Max();
        Record(records, 0x200, [.. U32(0), .. U32(rows.Length), .. U16(0), .. U16(width), .. U16(0)]);
        for (var row = 0; row < rows.Length; row++)
        {
            var flags = hiddenRows?.Contains(row) == true ? 0x120 : 0x100;
            Record(records, 0x208,
                [.. U16(row), .. U16(0), .. U16(width), .. U16(255), .. U16(0), .. U16(0), .. U32(flags)]);
        }

        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                Cell(records, row, column, rows[row][column]);
            }
        }

        if (merges is not null)
        {
            Record(records, 0xE5, [.. U16(merges.Length), .. merges.SelectMany(
                m => (byte[])[.. U16(m.Row), .. U16(m.LastRow), .. U16(m.Column), .. U16(m.LastColumn)])]);
        }

        Record(records, 0x0A, []);
        _sheets.Add((name, visibility, records));
        return this;
    }

    public byte[] Bytes()
    {
        var length = Globals(0).Count;
        return Compound([.. Globals(length), .. _sheets.SelectMany(s => s.Records)]);
    }

    private List<byte> Globals(int start)
    {
        var records = new List<byte>();
        Record(records, 0x809, [0x00, 0x06, 0x05, 0x00, 0xBB, 0x0D, 0xCC, 0x07, 0, 0, 0, 0, 0, 0, 0, 0]);
        Record(records, 0x42, U16(1200));
        Record(records, 0x22, U16(0));
        foreach (var format in (int[])[0, 14, 10, 20])
        {
            Record(records, 0xE0, [.. U16(0), .. U16(format), .. new byte[16]]);
        }

        foreach (var (name, visibility, content) in _sheets)
        {
            Record(records, 0x85,
                [.. U32(start), visibility, 0, (byte)name.Length, 0, .. Encoding.Latin1.GetBytes(name)]);
            start += content.Count;
        }

        Record(records, 0xFC, [.. U32(_strings.Count), .. U32(_strings.Count),
            .. _strings.SelectMany(s => (byte[])[.. U16(s.Length), 1, .. Encoding.Unicode.GetBytes(s)])]);
        Record(records, 0x0A, []);
        return records;
    }

    private void Cell(List<byte> records, int row, int column, object? value)
    {
        switch (value)
        {
            case string text:
                _strings.Add(text);
                Record(records, 0xFD, [.. U16(row), .. U16(column), .. U16(0), .. U32(_strings.Count - 1)]);
                break;
            case bool truth:
                Record(records, 0x205, [.. U16(row), .. U16(column), .. U16(0), (byte)(truth ? 1 : 0), 0]);
                break;
            case (double number, int style):
                Record(records, 0x203, [.. U16(row), .. U16(column), .. U16(style), .. BitConverter.GetBytes(number)]);
                break;
            case int number:
                Record(records, 0x203,
                    [.. U16(row), .. U16(column), .. U16(0), .. BitConverter.GetBytes((double)number)]);
                break;
            default:
                break;
        }
    }

    private static void Record(List<byte> records, int id, byte[] data)
    {
        records.AddRange([.. U16(id), .. U16(data.Length)]);
        records.AddRange(data);
    }

    /// <summary>A compound file with one stream, long enough not to need the small sectors.</summary>
    private static byte[] Compound(byte[] workbook)
    {
        var sectors = Math.Max(8, (workbook.Length + SectorSize - 1) / SectorSize);
        var tables = (sectors + 2 + 127) / 128;
        var header = new byte[SectorSize];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header, 0);
        ((byte[])[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]).CopyTo(header, 24);
        U32(tables).CopyTo(header, 44);
        U32(tables).CopyTo(header, 48);
        U32(4096).CopyTo(header, 56);
        U32(-2).CopyTo(header, 60);
        U32(-2).CopyTo(header, 68);
        header.AsSpan(76).Fill(0xFF);
        var table = new List<byte>();
        for (var i = 0; i < tables; i++)
        {
            U32(i).CopyTo(header, 76 + (i * 4));
            table.AddRange(U32(-3));
        }

        table.AddRange(U32(-2));
        for (var i = 0; i < sectors; i++)
        {
            table.AddRange(U32(i == sectors - 1 ? -2 : tables + 2 + i));
        }

        table.AddRange(Enumerable.Repeat((byte)0xFF, (tables * SectorSize) - table.Count));
        byte[] directory = [.. Entry("Root Entry", 5, -2, 0, child: 1),
            .. Entry("Workbook", 2, tables + 1, Math.Max(4096, workbook.Length), child: -1), .. new byte[256]];
        return [.. header, .. table, .. directory, .. workbook, .. new byte[(sectors * SectorSize) - workbook.Length]];
    }

    private static byte[] Entry(string name, byte type, int start, int size, int child)
    {
        var entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        U16((name.Length + 1) * 2).CopyTo(entry, 64);
        (entry[66], entry[67]) = (type, 1);
        entry.AsSpan(68, 12).Fill(0xFF);
        U32(child).CopyTo(entry, 76);
        U32(start).CopyTo(entry, 116);
        U32(size).CopyTo(entry, 120);
        return entry;
    }

    private static byte[] U16(int value) => BitConverter.GetBytes((ushort)value);

    private static byte[] U32(int value) => BitConverter.GetBytes(value);
}
