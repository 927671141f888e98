using System.Globalization;

namespace SatuData.Classification.Tests.Quality;

/// <summary>Values of every kind that the benchmark's columns hold.</summary>
internal sealed class ValueSource
{
    private static readonly string[] Kecamatan =
        ["110101", "127401", "130501", "140302", "160205", "181003", "321612", "332201", "337403", "347101", "351507",
            "360301", "510304", "520802", "530108", "630702", "731005", "820204", "930401", "950203", "960102"];

    private static readonly string[] Places =
        ["Bandar Lampung", "Kediri", "Blitar", "Tasikmalaya", "Purworejo", "Wonogiri", "Kebumen", "Gresik", "Jember",
            "Padang", "Palembang", "Ambon", "Kupang", "Medan", "Sleman", "Bantul", "Garut", "Cianjur", "Brebes",
            "Tegal"];

    private static readonly string[] PlaceParts = ["Suka", "Karang", "Tanjung", "Sumber", "Wono", "Kali", "Rejo",
        "Muara", "Sido", "Banjar", "Ranca", "Batu", "Air", "Lubuk", "Pasir"];
    private static readonly string[] PlaceEnds = ["sari", "anyar", "mulya", "agung", "rejo", "baru", "jaya", "harjo",
        "dadi", "wangi", "kulon", "wetan", "tengah", "makmur", "indah"];
    private static readonly string[] Streets = ["Melati", "Cempaka", "Pahlawan", "Gatot Subroto", "Diponegoro",
        "Merpati", "Rajawali", "Imam Bonjol", "Teratai", "Kenanga", "Veteran", "Pemuda"];

    private readonly Random _random;
    private readonly NameSource _names;

    public ValueSource(Random random)
    {
        _random = random;
        _names = new(random);
    }

    public string Name() => _names.Next();

    public string Nik()
    {
        var birth = Birth();
        var day = birth.Day + (_random.Next(2) == 0 ? 40 : 0);
        return string.Create(
            CultureInfo.InvariantCulture, $"{Pick(Kecamatan)}{day:00}{birth:MMyy}{_random.Next(1, 40):0000}");
    }

    public string Kk()
    {
        var issued = new DateOnly(2005, 1, 1).AddDays(_random.Next(7_000));
        return string.Create(
            CultureInfo.InvariantCulture, $"{Pick(Kecamatan)}{issued:ddMMyy}{_random.Next(1, 90):0000}");
    }

    public DateOnly Birth() => new DateOnly(1945, 1, 1).AddDays(_random.Next(27_000));

    public string BirthText(int form) => DateText(Birth(), form);

    public string EventText(int form) => DateText(new DateOnly(2022, 1, 1).AddDays(_random.Next(1_000)), form);

    public string Place() => _random.Next(3) == 0 ? Pick(Places) : Pick(PlaceParts) + Pick(PlaceEnds);

    public string City() => Pick(Places);

    public string Address() => _random.Next(3) switch
    {
        0 => $"Jl. {Pick(Streets)} No. {_random.Next(1, 200)}",
        1 => $"Dsn. {Place()} RT {_random.Next(1, 12):00} RW {_random.Next(1, 9):00}",
        _ => $"Perum {Place()} Blok {(char)('A' + _random.Next(8))} No {_random.Next(1, 60)}",
    };

    public string StreetName() => Pick(Streets);

    public string Phone() => "08" + Pick(["12", "13", "21", "52", "57", "78", "95", "81"]) + Digits(_random.Next(7, 9));

    public string Email() =>
        $"{Digits(2)}{(char)('a' + _random.Next(26))}{Pick(PlaceEnds)}{_random.Next(99)}@{Pick(["gmail.com", "yahoo.co.id", "mail.go.id"])}";

    public string Nip(bool pppk = false)
    {
        var birth = new DateOnly(1965, 1, 1).AddDays(_random.Next(11_000));
        var month = pppk ? _random.Next(21, 23) : _random.Next(1, 13);
        return string.Create(CultureInfo.InvariantCulture,
            $"{birth:yyyyMMdd}{birth.Year + 25}{month:00}{_random.Next(1, 3)}{_random.Next(1, 40):000}");
    }

    public string Npwp(bool dotted)
    {
        var head = Digits(8);
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            var digit = (head[i] - '0') * ((i % 2) + 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        var all = head + ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture) + Digits(3) + "000";
        return dotted ? $"{all[..2]}.{all[2..5]}.{all[5..8]}.{all[8]}-{all[9..12]}.{all[12..]}" : all;
    }

    public string Nop() => $"18.10.{Digits(3)}.{Digits(3)}.{Digits(3)}-{Digits(4)}.0";

    public string Rounded(string nik) => _random.Next(9) == 0 ? nik : nik[..15] + "0";

    public int Number(int from, int to) => _random.Next(from, to);

    public string Digits(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + _random.Next(10))));

    public string Pick(params string[] from) => from[_random.Next(from.Length)];

    private string DateText(DateOnly day, int form) => form switch
    {
        0 => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        1 => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        2 => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("id-ID")),
        _ => $"{City()}, {day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)}",
    };
}
