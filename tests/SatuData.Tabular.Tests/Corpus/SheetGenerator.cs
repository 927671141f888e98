using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Corpus;

/// <summary>
/// Makes sheets as agencies make them, the same from the same seed: titles, unit line, header of one to three rows,
/// numbering row, groups,
/// subtotals, total, notes, blank padding, further tables, formats.
/// </summary>
internal sealed partial class SheetGenerator
{
    private static readonly string[] Districts =
    [
        "Pringsewu", "Gading Rejo", "Ambarawa", "Pardasuka", "Pagelaran", "Banyumas", "Adiluwih", "Sukoharjo",
        "Pagelaran Utara",
    ];

    private static readonly string[] Titles =
    [
        "DATA PENDUDUK MENURUT KECAMATAN", "Kabupaten Pringsewu", "Tahun 2024",
        "Dinas Kependudukan dan Pencatatan Sipil", "Keadaan Desember 2024",
    ];

    private static readonly string[] Notes =
    [
        "Sumber: Disdukcapil Kabupaten Pringsewu", "Catatan: angka sementara", "*) Termasuk penduduk tidak tetap",
        "Keterangan:", "- Data diolah",
    ];

    private readonly Random _random;
    private readonly Sheet _sheet = new();
    private readonly List<string> _traits = [];
    private readonly List<long> _headerRows = [];
    private readonly List<long> _dataRows = [];
    private readonly List<long> _groupRows = [];
    private readonly List<long> _totalRows = [];
    private readonly List<long> _sumRows = [];
    private readonly bool _isText;
    private readonly int _indent;
    private readonly bool _hasGroupColumn;
    private readonly int _depth;

    private SheetGenerator(int seed)
    {
        _random = new Random(seed);
        _isText = Chance(45);
        _indent = Trait("indentasi", Chance(15) ? 1 : 0);
        _depth = Trait("kepala", _random.Next(1, 4));
        _hasGroupColumn = Chance(20);
    }

    private int First => _indent + (_hasGroupColumn ? 1 : 0);

    public static GeneratedSheet Make(int seed) => new SheetGenerator(seed).Make();

    private GeneratedSheet Make()
    {
        AddTitles();
        AddHeader();
        AddNumbering();
        AddBody();
        AddNotes();
        var second = AddSecondTable();
        var table =
            Layout.Join(("kepala", _headerRows), ("data", _dataRows), ("kelompok", _groupRows), ("jumlah", _totalRows));
        return new GeneratedSheet
        {
            Traits = _traits,
            Sheet = _sheet,
            Before = !_isText && Trait("sampul", Chance(20))
                ? [Sheet.Draw("DAFTAR ISI\n\nTabel 1 Penduduk\n\nTabel 2 Bulanan", "Daftar Isi")]
                : [],
            Expected = second is null ? table : $"{table} / {second}",
            DataRows = _dataRows,
            SumRows = _sumRows,
            Columns = Columns(),
            Text = _isText ? Format() : null,
        };
    }

    private Dictionary<string, int> Columns() => new()
    {
        ["kode"] = First + 1, ["kecamatan"] = First + 2, ["laki_laki"] = First + 3, ["perempuan"] = First + 4,
        ["jumlah"] = First + 5, ["luas"] = First + 6, ["tanggal"] = First + 7,
    };

    private CorpusText Format()
    {
        var delimiter = Pick(',', ';', '\t', '|');
        var encoding = Pick("utf-8", "utf-8-bom", "windows-1252", "utf-16");
        _traits.Add($"teks={encoding}");
        return new CorpusText(delimiter, encoding, Chance(50));
    }

    private void AddTitles()
    {
        var count = Trait("judul", _random.Next(0, 5));
        for (var i = 0; i < count; i++)
        {
            var row = Add(0, Titles[i]);
            if (!_isText && i == 0 && Chance(50))
            {
                _sheet.Merges.Add(new CellRange(row, _indent, row, First + 7));
            }
        }

        if (count > 0 && Chance(20))
        {
            Add(0, "Kabupaten", ": Pringsewu");
        }

        if (count > 0 && Trait("satuan", Chance(25)))
        {
            Add(0, "(jiwa)");
        }

        for (var i = count == 0 ? 0 : _random.Next(0, 3); i > 0; i--)
        {
            Add(0);
        }
    }

    private void AddNumbering()
    {
        var form = Trait("nomor", Pick("tidak", "tidak", "kurung", "polos", "minus"));
        if (form != "tidak")
        {
            var width = First - _indent + 8;
            Add(0, Enumerable.Range(1, width).Select(i => form switch
            {
                "kurung" => (object)$"({i})",
                "polos" => (double)i,
                _ => -(double)i,
            }));
        }
    }

    private void AddNotes()
    {
        var count = Trait("catatan", _random.Next(0, 5));
        for (var i = count > 0 && Chance(50) ? 1 : 0; i > 0; i--)
        {
            Add(0);
        }

        for (var i = 0; i < count; i++)
        {
            Add(0, Notes[i]);
        }
    }

    private string? AddSecondTable()
    {
        if (!Trait("dua tabel", Chance(20)))
        {
            return null;
        }

        Add(0);
        if (Chance(50))
        {
            Add(0, "Tabel 2. Akta menurut bulan");
        }

        var header = Add(0, "Bulan", "Akta Lahir", "Akta Mati");
        long[] rows = [.. new[] { "Januari", "Februari", "Maret", "April" }.Select(m =>
            Add(0, m, (double)_random.Next(100, 900), (double)_random.Next(10, 90)))];
        return Layout.Join(("kepala", [header]), ("data", rows));
    }

    /// <summary>Adds a row that begins in the table's first column.</summary>
    private long Add(int skip, params IEnumerable<object?> cells) =>
        _sheet.Add([.. new object?[_indent + skip], .. cells]);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] from) => from[_random.Next(from.Length)];

    private T Trait<T>(string name, T value)
    {
        _traits.Add($"{name}={value}");
        return value;
    }
}
