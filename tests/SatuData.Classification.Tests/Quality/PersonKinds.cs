using System.Globalization;

namespace SatuData.Classification.Tests.Quality;

/// <summary>Columns of tables of persons that are exempt.</summary>
internal static class PersonKinds
{
    private const string Secret = "UU 14/2008 17 h";
    private const string Health = "UU 27/2022 4 ayat (2) a";
    private const string Money = "UU 27/2022 4 ayat (2) f";
    private const string Combined = "UU 27/2022 4 ayat (3) f";

    public static readonly IReadOnlyList<ColumnKind> Identity =
    [
        new("nik", Combined, ["NIK", "No. KTP/NIK", "nik_ktp", "NOMOR INDUK KEPENDUDUKAN", "No KTP", "N I K",
            "Nomor NIK", "nik_siswa", "NIK Penerima", "ID Number (NIK)"], v => _ => v.Nik()),
        new("nik", Combined, ["NIK", "No. NIK", "nik"], v => _ => v.Rounded(v.Nik())),
        new("nik", Combined, ["NIK", "No. KTP"], v => _ => v.Nik()[..1] + "." + v.Nik()[1..6] + "E+15"),
        new("nik", Combined, ["NIK", "no_nik"], v => _ => v.Pick("'", "") + v.Nik() + v.Pick("", ".0")),
        new("no-kk", Combined, ["No KK", "NO. KARTU KELUARGA", "no_kk", "Nomor KK", "NoKK", "KK"], v => _ => v.Kk()),
        new("nama-orang", "UU 27/2022 4 ayat (3) a",
            ["Nama", "NAMA LENGKAP", "Nama Penerima", "nm_peserta", "Nama Pasien", "NAMA KEPALA KELUARGA", "Full Name",
            "Nama Warga", "nama_lengkap_ktp", "Nama Responden", "NamaLengkap", "Nama Anggota"], v => _ => v.Name()),
        new("nama-orang", "UU 27/2022 4 ayat (3) a", ["NAMA", "nama"], v => _ => v.Name().ToUpperInvariant()),
    ];

    public static readonly IReadOnlyList<ColumnKind> Family =
    [
        new("nama-anak", "UU 27/2022 4 ayat (2) e", ["Nama Siswa", "Nm_Siswa", "NAMA BALITA", "nama anak",
            "Nama Peserta Didik", "Nama Bayi/Balita"], v => _ => v.Name()),
        new("nama-orang-tua", Secret, ["Nama Ibu Kandung", "nama_ayah", "NAMA ORTU", "Nama Orang Tua/Wali",
            "Ibu Kandung", "Nm Ibu"], v => _ => v.Name()),
        new("tanggal-lahir", Combined, ["Tanggal Lahir", "Tgl. Lahir", "tgl_lahir", "DOB", "TGL LHR",
            "Tanggal lahir (dd/mm/yyyy)"], v => { var f = v.Number(0, 3); return _ => v.BirthText(f); }),
        new("tanggal-lahir", Combined, ["TTL", "TEMPAT, TANGGAL LAHIR", "Tempat/Tgl Lahir", "tempat_tgl_lahir"],
            v => _ => v.BirthText(3)),
        new("tempat-lahir", Combined, ["Tempat Lahir", "tmpt_lahir", "TEMPAT LAHIR", "Birth Place"],
            v => _ => v.City()),
        new("umur", Combined, ["Umur", "USIA", "umur (tahun)", "Age", "Usia Saat Ini"], v => _ => v.Number(1, 90)
            .ToString(CultureInfo.InvariantCulture)),
        new("hubungan-keluarga", Secret, ["Hubungan Keluarga", "SHDK", "Status Hubungan Dalam Keluarga", "hub_kel"],
            v => _ => v.Pick("Kepala Keluarga", "Istri", "Anak", "Famili Lain", "Cucu")),
    ];

    public static readonly IReadOnlyList<ColumnKind> Place =
    [
        new("alamat-rumah", Combined, ["Alamat", "ALAMAT RUMAH", "almt", "Alamat Domisili", "Alamat Tempat Tinggal",
            "alamat_lengkap", "Home Address"], v => _ => v.Address()),
        new("rt-rw", Combined, ["RT/RW", "RT RW", "rt_rw"], v => _ => $"{v.Number(1, 15):000}/{v.Number(1, 9):000}"),
        new("rt-rw", Combined, ["RT", "rw", "No RT"], v => _ => v.Number(1, 15)
            .ToString("00", CultureInfo.InvariantCulture)),
        new("telepon", Combined, ["No HP", "No. HP/WA", "Telepon", "no_telp", "Nomor WhatsApp", "HANDPHONE", "Kontak",
            "Nomor HP aktif"], v => _ => v.Phone()),
        new("telepon", Combined, ["No HP", "hp"], v => _ => v.Phone()[1..]),
        new("surel", Combined, ["Email", "Alamat E-mail", "surel", "e_mail"], v => _ => v.Email()),
        new("koordinat-rumah", Combined, ["Koordinat Rumah", "lat_rumah", "Titik Rumah"], v => _ => string.Create(
            CultureInfo.InvariantCulture, $"-{v.Number(5, 8)}.{v.Digits(6)}, 10{v.Number(4, 8)}.{v.Digits(6)}")),
    ];

    public static readonly IReadOnlyList<ColumnKind> Traits =
    [
        new("jenis-kelamin", "UU 27/2022 4 ayat (3) b",
            ["L/P", "JK", "Jenis Kelamin", "jns_kelamin", "Sex", "Gender", "JENIS KELAMIN (L/P)"], v =>
            v.Number(0, 2) == 0 ? _ => v.Pick("L", "P") : _ => v.Pick("Laki-laki", "Perempuan")),
        new("agama", "UU 27/2022 4 ayat (3) d", ["Agama", "AGAMA", "agm", "Religion"],
            v => _ => v.Pick("Islam", "Kristen", "Katholik", "Hindu", "Budha", "Islam")),
        new("perkawinan", "UU 27/2022 4 ayat (3) e", ["Status Kawin", "Status Perkawinan", "STATUS NIKAH", "stat_kawin",
            "Marital Status"], v => _ => v.Pick("Belum Kawin", "Kawin", "Cerai Hidup", "Cerai Mati")),
        new("golongan-darah", Health, ["Gol. Darah", "GOLDAR", "Golongan Darah"],
            v => _ => v.Pick("A", "B", "AB", "O", "Tidak Tahu")),
        new("pendidikan", Secret, ["Pendidikan", "Pendidikan Terakhir", "PENDD", "tingkat_pendidikan",
            "Ijazah Terakhir"], v => _ => v.Pick("SD", "SMP", "SMA", "S1", "D3", "Tidak Sekolah")),
        new("pekerjaan", Combined,
            ["Pekerjaan", "PEKERJAAN", "Mata Pencaharian", "Pekerjaan Utama", "pek_kk", "Occupation"], v => _ =>
            v.Pick("Petani", "Buruh Harian Lepas", "Wiraswasta", "Mengurus Rumah Tangga", "Pelajar/Mahasiswa",
            "PNS", "Karyawan Swasta")),
        new("suku", "UU 27/2022 4 ayat (3)", ["Suku", "SUKU BANGSA", "Etnis"],
            v => _ => v.Pick("Jawa", "Lampung", "Sunda", "Bali")),
        new("penghasilan", Money, ["Penghasilan", "Penghasilan per Bulan", "GAJI POKOK", "pendapatan_bulanan",
            "Penghasilan Ortu", "Upah"], v => _ => (v.Number(5, 60) * 100_000).ToString(CultureInfo.InvariantCulture)),
        new("bantuan", Money, ["Jenis Bantuan", "Penerima PKH", "Bansos", "BPNT", "Bantuan yang Diterima"],
            v => _ => v.Pick("PKH", "BPNT", "Tidak", "PKH")),
        new("penyakit", Health, ["Diagnosa", "Diagnosis", "Penyakit", "Riwayat Penyakit", "DX", "Nama Penyakit"],
            v => _ => v.Pick("Hipertensi", "Diabetes", "TBC", "Asma", "DBD", "ISPA")),
        new("penyakit", Health, ["ICD-10", "Kode ICD", "icd10"],
            v => _ => v.Pick("A15.0", "J06.9", "I10", "E11", "B20", "K29.7", "A09")),
        new("disabilitas", Health, ["Jenis Disabilitas", "Ragam Disabilitas", "Cacat", "Kebutuhan Khusus"],
            v => _ => v.Pick("Tuna Netra", "Tuna Rungu", "Tuna Daksa", "Tidak")),
        new("kehamilan", Health, ["Usia Kehamilan", "Status Hamil", "HPHT", "Gravida"], v => _ => v.Number(4, 40)
            .ToString(CultureInfo.InvariantCulture)),
        new("kesehatan", Health, ["Status Gizi", "BB/U", "Status Stunting"],
            v => _ => v.Pick("Gizi Baik", "Gizi Kurang", "Gizi Buruk", "Gizi Lebih")),
        new("kesehatan", Health, ["Berat Badan", "BB (kg)", "Tinggi Badan", "LILA"],
            v => _ => string.Create(CultureInfo.InvariantCulture, $"{v.Number(8, 70)}.{v.Number(0, 9)}")),
    ];

    public static readonly IReadOnlyList<ColumnKind> Numbers =
    [
        new("nip", Combined, ["NIP", "Nomor Induk Pegawai", "nip_baru"], v => _ => v.Nip()),
        new("ni-pppk", Combined, ["NI PPPK", "NIPPPK"], v => _ => v.Nip(pppk: true)),
        new("nisn", "UU 27/2022 4 ayat (2) e", ["NISN", "No. NISN"], v => _ => $"00{v.Number(5, 9)}{v.Digits(7)}"),
        new("nuptk", Combined, ["NUPTK"], v => _ => v.Digits(16)),
        new("npwp", Money, ["NPWP", "No. NPWP", "Nomor NPWP"],
            v => { var dotted = v.Number(0, 2) == 0; return _ => v.Npwp(dotted); }),
        new("bpjs", Health, ["No BPJS", "No. Kartu JKN", "Nomor BPJS Kesehatan"], v => _ => "000" + v.Digits(10)),
        new("rekam-medis", Health, ["No RM", "No. Rekam Medis", "NORM"], v => _ => v.Digits(6)),
        new("rekening", Money, ["No Rekening", "Norek", "Nomor Rekening Bank", "NO. REK", "rekening_penerima"],
            v => _ => v.Number(1, 9) + v.Digits(14)),
        new("kendaraan", Combined, ["Nopol", "No Polisi", "Plat Nomor"],
            v => _ => $"BE {v.Number(1000, 9999)} {v.Pick("AB", "CX", "RT", "UZ")}"),
        new("paspor", Combined, ["No Paspor", "Passport"], v => _ => v.Pick("A", "B", "C", "X") + v.Digits(7)),
        new("korban", "UU 14/2008 17 a", ["Nama Korban", "Nama Pelapor", "Nama Saksi"], v => _ => v.Name()),
        new("akta", Combined, ["No Akta Kelahiran", "No. Akta Lahir"],
            v => _ => $"1810-LT-{v.Digits(8)}-{v.Digits(4)}"),
    ];

    public static IEnumerable<ColumnKind> All => Identity.Concat(Family).Concat(Place).Concat(Traits).Concat(Numbers);
}
