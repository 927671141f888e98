using System.Globalization;
using Bogus;

namespace SatuData.Classification.Tests;

/// <summary>Made-up persons; the same seed gives the same ones.</summary>
internal sealed class People
{
    private static readonly string[] Kecamatan = ["181001", "337401", "630802", "931501", "960101", "320101"];

    private readonly Faker _faker;
    private readonly Random _random;

    public People(int seed)
    {
        _faker = new Faker("id_ID") { Random = new Randomizer(seed) };
        _random = new Random(seed);
    }

    public List<string> Names(int count) => Make(count, () => _faker.Name.FullName());

    public List<string> Niks(int count) => Make(count, Nik);

    public List<string> FamilyCards(int count) => Make(count, () => Number(Day(), woman: false));

    public List<string> Phones(int count) => Make(count, () => "0812" + Digits(8));

    public List<string> Emails(int count) => Make(count, () => _faker.Internet.Email().ToLowerInvariant());

    public List<string> Addresses(int count) => Make(
        count, () => $"Jl. {_faker.Address.StreetName()} No. {_random.Next(1, 99)} RT 00{_random.Next(1, 9)}");

    public List<string> BirthDates(int count) =>
        Make(count, () => Day().ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));

    public string Nik() => Number(Day(), _random.Next(2) == 0);

    /// <summary>What a spreadsheet leaves of a NIK typed as a number: fifteen digits and a zero.</summary>
    public static string Rounded(string nik) => nik[..15] + "0";

    private string Number(DateOnly day, bool woman)
    {
        var kecamatan = Kecamatan[_random.Next(Kecamatan.Length)];
        var ofDay = day.Day + (woman ? 40 : 0);
        var serial = _random.Next(1, 60);
        return string.Create(CultureInfo.InvariantCulture, $"{kecamatan}{ofDay:00}{day:MMyy}{serial:0000}");
    }

    private DateOnly Day() => new DateOnly(1950, 1, 1).AddDays(_random.Next(25_000));

    private string Digits(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + _random.Next(10))));

    private static List<string> Make(int count, Func<string> make) =>
        [.. Enumerable.Range(0, count).Select(_ => make())];
}
