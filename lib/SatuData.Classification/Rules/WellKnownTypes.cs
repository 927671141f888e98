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
    public const string Child = "nama-anak";
    public const string Parent = "nama-orang-tua";
    public const string Victim = "korban";
    public const string Npwp = "npwp";
    public const string Nitku = "nitku";
    public const string Nip = "nip";
    public const string Pppk = "ni-pppk";
    public const string Nisn = "nisn";
    public const string Npsn = "npsn";
    public const string Nib = "nib";
    public const string Nop = "nop";
    public const string Bpjs = "bpjs";
    public const string Account = "rekening";
    public const string Plate = "kendaraan";
    public const string Passport = "paspor";
    public const string BirthDate = "tanggal-lahir";
    public const string BirthPlace = "tempat-lahir";
    public const string Age = "umur";
    public const string RtRw = "rt-rw";
    public const string HomePosition = "koordinat-rumah";
    public const string Position = "koordinat";
    public const string Disease = "penyakit";
    public const string Date = "tanggal";
    public const string Street = "nama-jalan";
    public const string Thing = "nama-hal";
    public const string Commodity = "komoditas";
    public const string DocumentNumber = "nomor-dokumen";
    public const string BudgetCode = "kode-anggaran";
    public const string FreeText = "teks-bebas";
    public const string Link = "tautan";
    public const string OfficePhone = "telepon-lembaga";
    public const string OfficeEmail = "surel-lembaga";
    public const string Income = "penghasilan";
    public const string Label = "label";

    public static readonly string[] All =
    [
        Nik, NoKk, Person, Phone, Email, HomeAddress, OfficeAddress, Office, OfficeCode, RegionName,
        RegionCode, Period, Category, Measure, SerialNumber, OfficeHolder, Child, Parent, Victim, Npwp, Nitku,
        Nip, Pppk, Nisn, Npsn, Nib, Nop, Bpjs, Account, Plate, Passport, BirthDate, BirthPlace, Age, RtRw,
        HomePosition, Position, Disease, Date, Street, Thing, Commodity, DocumentNumber, BudgetCode, FreeText,
        Link, OfficePhone, OfficeEmail, Income, Label,
    ];
}
