namespace SatuData.Classification.Rules;

/// <summary>Keys of the types that the value tests name themselves; a rules file must define them.</summary>
internal static class WellKnownTypes
{
    public const string Nik = "nik";
    public const string NoKk = "no-kk";
    public const string Person = "nama-orang";
    public const string Phone = "telepon";
    public const string Email = "surel";
    public const string HomeAddress = "alamat-rumah";
    public const string OfficeAddress = "alamat-lembaga";
    public const string Office = "nama-lembaga";
    public const string OfficeCode = "kode-lembaga";
    public const string RegionName = "nama-wilayah";
    public const string RegionCode = "kode-wilayah";
    public const string Period = "periode";
    public const string Category = "kategori";
    public const string Measure = "jumlah";
    public const string SerialNumber = "nomor-urut";
    public const string OfficeHolder = "nama-pejabat";

    public static readonly string[] All =
    [
        Nik, NoKk, Person, Phone, Email, HomeAddress, OfficeAddress, Office, OfficeCode, RegionName, RegionCode, Period,
        Category, Measure, SerialNumber, OfficeHolder,
    ];
}
