using System.Globalization;
using SatuData.Testing.Uploads;

namespace SatuData.Testing.Canaries;

/// <summary>Person-level rows in whose exempt cells every value is one that occurs nowhere else.</summary>
public sealed class CanaryTable
{
    private const int People = 12;
    private const int First = 1;

    private readonly List<object?[]> _rows = PersonTable.Rows(People);
    private readonly int _round;

    /// <param name="round">Makes the values of one file differ from another's.</param>
    public CanaryTable(int round)
    {
        _round = round;
        for (var i = First; i <= People; i++)
        {
            _rows[i][PersonTable.Nik] = Plant($"18100266{Serial(i)}");
            _rows[i][PersonTable.FamilyCard] = Plant($"18100277{Serial(i)}");
            _rows[i][PersonTable.Name] = $"{Plant("Kenari" + Word(i))} {Plant("Ándri" + Word(i))}";
            _rows[i][PersonTable.Address] = $"Jalan {Plant("Sangkar" + Word(i))} RT 01 RW 02";
            _rows[i][PersonTable.Phone] = Plant($"0888{Serial(i)}");
            _rows[i][PersonTable.Note] = $"Diwakili {Plant("Merpati" + Word(i))}, NIK {Plant($"18100288{Serial(i)}")}, "
                + $"telepon {Plant($"0889{Serial(i)}")}";
        }
    }

    /// <summary>Every planted value.</summary>
    public List<string> Planted { get; } = [];

    public IReadOnlyList<object?[]> Rows => _rows;

    /// <summary>No title row: what is taken for one holds a person.</summary>
    public CanaryTable WithoutHeader()
    {
        _rows.RemoveAt(0);
        return this;
    }

    /// <summary>
    /// Cells that each cause a finding: wrong shape, too long, misplaced, double, a column too many, words around the
    /// table.
    /// </summary>
    public CanaryTable WithMistakes()
    {
        _rows[1][PersonTable.Nik] = Plant("1810029900" + Word(71));
        _rows[2][PersonTable.Name] = Plant("Panjang" + Word(72)) + new string('x', 120);
        _rows[3][PersonTable.BirthDate] = Plant("99/99/19" + Word(73));
        _rows[4][PersonTable.Phone] = Plant("telepon" + Word(74));
        _rows[5][PersonTable.Address] = Plant("Rumah" + Word(75)) + new string('y', 220);
        _rows[6][PersonTable.Village] = Plant("Tertukar" + Word(76));
        _rows[7][PersonTable.Year] = Plant("Geser" + Word(77));
        _rows[8][PersonTable.Nik] = _rows[9][PersonTable.Nik];
        _rows[0] = [.. _rows[0], "Nama Ibu Kandung"];
        _rows[10] = [.. _rows[10], Plant("Ibu" + Word(78)), Plant("Lebih" + Word(79))];
        _rows.Insert(0, [$"Daftar penerima, dicetak {Plant("Juru" + Word(80))}"]);
        _rows.Add(["Mengetahui", null, Plant("Lurah" + Word(81))]);
        return this;
    }

    private string Plant(string value)
    {
        Planted.Add(value);
        return value;
    }

    private string Serial(int i) =>
        (60_000_000 + (_round * 1_000_000) + (i * 7_919)).ToString(CultureInfo.InvariantCulture);

    private string Word(int i) => string.Create(
        CultureInfo.InvariantCulture, $"zq{(char)('a' + _round)}{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}qz");
}
