using SatuData.Reports.Laporan;
using SatuData.Reports.Letters;
using SatuData.Tabular.Access;
using SatuData.Tabular.Findings;

namespace SatuData.Reports.Tests;

/// <summary>Documents of an invented case, complete in every part.</summary>
internal static class Samples
{
    public static readonly Letterhead Kop = new()
    {
        PemerintahDaerah = "Pemerintah Kabupaten Contoh",
        Dinas = "Dinas Komunikasi dan Informatika",
        Alamat = "Jalan Merdeka Nomor 1, Contoh 35373",
        Kontak = "Telepon (0729) 555001, pos-el diskominfo@contoh.example",
        Kota = "Contoh",
    };

    public static readonly Signatory Kepala =
        new("Kepala Dinas Komunikasi dan Informatika", "Budi Contoh, S.Kom., M.T.", "Pembina Tingkat I",
            "19700101 199501 1 001");

    public static readonly DocumentReference Nota =
        new("000.8.3.3/15/D.12", new DateOnly(2026, 11, 2), "Pendataan jumlah penduduk");

    private static readonly string[] Laws =
    [
        "Undang-Undang Nomor 16 Tahun 1997 tentang Statistik;",
        "Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia;",
        "SOP Pengelolaan dan Pengamanan Data Nomor 075/ 151 /D.12/2024.",
    ];

    public static DateTimeOffset At(int day, int hour, int minute = 0) =>
        new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(7));

    public static string Hash(char digit) => new(digit, 64);

    public static LaporanDocument Laporan(LaporanKind kind = LaporanKind.LaporanPengelolaan) => new()
    {
        Kop = Kop,
        Jenis = kind,
        Nomor = "000.9.1/21/D.12",
        Tanggal = new DateOnly(2026, 11, 21),
        Kasus = "K-2026-0007",
        Tentang = "Jumlah Penduduk Menurut Kecamatan",
        WaliData = "Dinas Komunikasi dan Informatika Kabupaten Contoh",
        Dasar = Laws,
        NotaDinas = Nota,
        RuangLingkup = "Pendataan jumlah penduduk menurut kecamatan pada dua perangkat daerah.",
        Periode = "Tahun 2026",
        Hasil =
        [
            new()
            {
                PerangkatDaerah = "Dinas Kependudukan dan Pencatatan Sipil",
                Dataset = "Jumlah Penduduk Menurut Kecamatan",
                Status = TaskOutcome.Tersimpan, Ronde = 2, Baris = 12345, VersiSnapshot = 3,
                DisimpanPada = At(18, 14, 5),
            },
            new()
            {
                PerangkatDaerah = "Dinas Kesehatan", Dataset = "Jumlah Kelahiran",
                Status = TaskOutcome.DitutupTerlambat, Ronde = 0,
                Terlambat = true,
            },
        ],
        Temuan =
        [
            new("primary-key", FindingCatalogue.For("primary-key").Title,
                [new("Dinas Kependudukan dan Pencatatan Sipil", 2, 0, 0)]),
            new("type-error", FindingCatalogue.For("type-error").Title,
                [new("Dinas Kependudukan dan Pencatatan Sipil", 17, 3, 0), new("Dinas Kesehatan", 1, 0, 4)]),
        ],
        DataDikecualikan = new(
            [
                new("NIK", AccessClass.Dikecualikan, "UU 14/2008 Pasal 17 huruf h; UU 27/2022 Pasal 4 ayat (3)", 2),
                new("Data kesehatan", AccessClass.Dikecualikan, "UU 27/2022 Pasal 4 ayat (2) huruf a", 1),
            ],
            12345),
        RiwayatLangkah =
        [
            Step(1, "Nota dinas", "Kasi Pengelolaan Data dan Integrasi", At(2, 8), At(2, 8, 45), 45, "1 jam",
                StepTiming.Sesuai),
            Step(2, "Surat pendataan", "Pengelola teknologi informasi", At(2, 8, 45), At(2, 9, 10), 25, "1 jam",
                StepTiming.Sesuai),
            Step(3, "Menerima data", "Operator perangkat daerah", At(2, 9, 10), At(17, 15), 2405, "1 hari",
                StepTiming.Terlambat),
            Step(4, "Menyimpan data", "Administrator server", At(18, 8), At(18, 14, 5), 365, "1 hari",
                StepTiming.Sesuai),
            new()
            {
                Nomor = 5, Langkah = "Laporan pengelolaan data", Pelaku = "Pengelola teknologi informasi",
                Mulai = At(18, 14, 5),
                StandarWaktu = "1 hari", Ketepatan = StepTiming.Berjalan,
            },
        ],
        Pemeriksaan =
        [
            new(1, CheckVerdict.PerluPerbaikan, "Kasi Pengelolaan Data dan Integrasi", At(19, 9),
                "Jumlah per kecamatan belum dijelaskan."),
            new(2, CheckVerdict.Selesai, "Kasi Pengelolaan Data dan Integrasi", At(20, 10)),
        ],
        PenutupanTerlambat =
        [
            new("Dinas Kesehatan", "Jumlah Kelahiran", "000.9.1/20/D.12", At(17, 16),
                "Kepala Dinas Komunikasi dan Informatika",
                "Data belum tersedia sampai tenggat terakhir."),
        ],
        Integritas = new(Hash('a'), 4321, [new("Jumlah Penduduk Menurut Kecamatan versi 3", Hash('b'))]),
        Penandatangan = Kepala,
        Tembusan = ["Sekretaris Daerah;", "Kepala Bappeda."],
    };

    public static NotaDinasDocument NotaDinas() => new()
    {
        Kop = Kop,
        Nomor = Nota.Nomor,
        Tanggal = Nota.Tanggal,
        Kepada = "Pengelola Teknologi Informasi",
        Dari = "Kepala Seksi Pengelolaan Data dan Integrasi",
        Sifat = "Segera",
        Hal = "Pendataan jumlah penduduk",
        Dasar = Laws,
        Uraian = ["Data jumlah penduduk diperlukan untuk penyusunan Daftar Data tahun 2027."],
        Permintaan =
        [
            new()
            {
                Dataset = "Jumlah Penduduk Menurut Kecamatan", Periode = "Tahun 2026", Standar = "Penduduk versi 2",
                PerangkatDaerah = ["Dinas Kependudukan dan Pencatatan Sipil", "Dinas Kesehatan"],
                Tenggat = At(6, 15, 30),
            },
        ],
        Penandatangan =
            new("Kepala Seksi Pengelolaan Data dan Integrasi", "Siti Contoh, S.Si.", "Penata", "19850505 201001 2 002"),
        Tembusan = ["Kepala Dinas Komunikasi dan Informatika."],
    };

    public static SuratPendataanDocument SuratPendataan() => new()
    {
        Kop = Kop,
        Nomor = "000.8.3.3/16/D.12",
        Tanggal = new DateOnly(2026, 11, 2),
        Kepada = "Kepala Dinas Kependudukan dan Pencatatan Sipil",
        Hal = "Permintaan data jumlah penduduk",
        NotaDinas = Nota,
        Dasar = Laws,
        PerangkatDaerah = "Dinas Kependudukan dan Pencatatan Sipil",
        Dataset = "Jumlah Penduduk Menurut Kecamatan",
        Periode = "Tahun 2026",
        Tenggat = At(6, 15, 30),
        Tugas = "T-2026-0007-01",
        Narahubung = "Seksi Pengelolaan Data dan Integrasi, telepon (0729) 555001",
        Standar = new("Penduduk", "2",
        [
            new()
            {
                Nama = "kode_kecamatan", Konsep = "Wilayah", Definisi = "Kode kecamatan menurut Kemendagri.",
                Klasifikasi = "Kode Kemendagri",
                Wajib = true, Aturan = ["Terdiri atas 6 angka", "Terdaftar dalam kode wilayah"],
            },
            new()
            {
                Nama = "jumlah_penduduk", Konsep = "Penduduk",
                Definisi = "Banyaknya orang yang berdomisili satu tahun atau lebih.",
                Klasifikasi = "Wilayah, jenis kelamin", Ukuran = "Jumlah", Satuan = "Orang", Wajib = true,
                Aturan = ["Bilangan bulat ≥ 0"],
            },
            new() { Nama = "keterangan" },
        ]),
        Penandatangan = Kepala,
        Tembusan = ["Bupati Contoh (sebagai laporan)."],
    };

    public static CatatanPenyimpananDocument CatatanPenyimpanan() => new()
    {
        Kop = Kop,
        Nomor = "000.9.1/19/D.12",
        Tanggal = new DateOnly(2026, 11, 18),
        Kasus = "K-2026-0007",
        NotaDinas = Nota,
        Pelaksana = "Administrator server",
        Kegiatan =
        [
            new()
            {
                Jenis = StorageAct.Pembaruan, PerangkatDaerah = "Dinas Kependudukan dan Pencatatan Sipil",
                Dataset = "Jumlah Penduduk Menurut Kecamatan", VersiSnapshot = 3, Baris = 12345, Ukuran = 204800,
                Waktu = At(18, 14, 5),
                Sha256 = Hash('b'), Terverifikasi = true,
            },
        ],
        TitikPemulihan = new("TP-20261118-1410", At(18, 14, 10), Hash('c'), Hash('a')),
        Catatan = ["Kolom yang dikecualikan disegel terpisah dari data terbuka."],
        Penandatangan = new("Administrator Server"),
    };

    public static LembarUjiKonsekuensiDocument LembarUjiKonsekuensi() => new()
    {
        Kop = Kop,
        Nomor = "000.9.1/19/D.12",
        Tanggal = new DateOnly(2026, 11, 18),
        Penandatangan = new("Kepala Seksi Pengelolaan Data"),
        Kasus = "K-2026-0007",
        Unggahan = "K-2026-0007-01-R1",
        Dataset = "Penerima <Bantuan> Sosial",
        Periode = "2026",
        PerangkatDaerah = "Dinas Sosial",
        UnitKerja = "Dinas Komunikasi dan Informatika",
        Pejabat = "Sari Contoh, Kepala Seksi Pengelolaan Data",
        Diputuskan = At(18, 14, 5),
        Tempat = "Contoh",
        Himpunan =
        [
            new()
            {
                Informasi = ["nik", "nama"], Jenis = ["NIK", "Nama orang"],
                Dasar = ["UU 14/2008 Pasal 17 huruf h: Rahasia pribadi."],
                Akibat = "Identitas disalahgunakan.", KepentinganPublik = "Terpenuhi oleh angka agregat.",
                JangkaWaktu = "Selama dapat dikenali.",
            },
            new()
            {
                Informasi = ["pelapor"], Jenis = ["Pelapor"],
                Dasar = ["UU 14/2008 Pasal 17 huruf a: Pelapor.", "UU 14/2008 Pasal 17 huruf j: Lain."],
                Akibat = "Pelapor diancam.", KepentinganPublik = "Terpenuhi.", JangkaWaktu = "Sampai selesai.",
                BerakhirPalingLambat = new DateOnly(2056, 11, 18), Pertimbangan = "Kasus berjalan.",
            },
        ],
        KolomTerbuka = ["tahun", "kode_desa"],
        VersiAturan = "2026.2",
        SidikAturan = Hash('d'),
    };

    private static StepRecord Step(
        int number, string name, string actor, DateTimeOffset start, DateTimeOffset end, int minutes, string standard,
        StepTiming timing) =>
        new()
        {
            Nomor = number,
            Langkah = name,
            Pelaku = actor,
            Mulai = start,
            Selesai = end,
            DurasiKerja = TimeSpan.FromMinutes(minutes),
            StandarWaktu = standard,
            Ketepatan = timing,
        };
}
