using System.Globalization;

namespace SatuData.Classification.Tests.Quality;

/// <summary>Columns that are open, and those that only look exempt.</summary>
internal static class OpenKinds
{
    /// <summary>Columns of any table, of persons too.</summary>
    public static readonly IReadOnlyList<ColumnKind> Common =
    [
        Open("nomor-urut", ["No", "NO.", "No Urut", "id", "#"], _ => i => (i + 1)
            .ToString(CultureInfo.InvariantCulture)),
        Open("nama-wilayah",
            ["Kecamatan", "KEC.", "Nama Kecamatan", "Desa/Kelurahan", "Kel/Desa", "nama_desa", "Kabupaten/Kota"], v =>
            { var a = Enumerable.Range(0, 14).Select(_ => v.Place()).ToArray(); return _ => v.Pick(a); }),
        Open("kode-wilayah", ["Kode Kecamatan", "kode_wilayah", "Kode Desa", "kd_kec"],
            v => _ => v.Pick("18.10.01", "18.10.02", "18.10.03", "18.10.04")),
        Open("periode", ["Tahun", "Thn", "Tahun Anggaran", "Periode", "Bulan"], v => v.Number(0, 2) == 0
            ? _ => v.Pick("2022", "2023", "2024")
            : _ => v.Pick("Januari", "Februari", "Maret")),
        Open("nama-lembaga", ["Nama Sekolah", "Asal Sekolah", "Puskesmas", "Nama OPD", "Instansi", "Unit Kerja"],
            v => _ => v.Pick("SDN 1 ", "SMP Negeri 2 ", "Puskesmas ", "Dinas Sosial ")
            + v.Pick("Sukajaya", "Karangsari", "Wonorejo")),
        Open("nama-hal", ["Nama Program", "Kegiatan", "Nama Pelatihan", "Program"], v => _ => v.Pick(
            "Pelatihan menjahit", "Rehabilitasi irigasi", "Pengadaan alat kesehatan", "Bimbingan teknis")),
        Open("tanggal", ["Tanggal Kunjungan", "Tgl Daftar", "Tanggal Pelaksanaan", "tgl_input", "TMT"],
            v => { var f = v.Number(0, 3); return _ => v.EventText(f); }),
        Open("npsn", ["NPSN", "npsn_sekolah"], v => _ => v.Pick("10203040", "10203041", "10805112", "10805113")),
    ];

    /// <summary>Columns of tables of counts.</summary>
    public static readonly IReadOnlyList<ColumnKind> Aggregate =
    [
        Open("jumlah",
            ["Jumlah Penduduk", "Jml KK", "Jumlah Balita Stunting", "Total", "Luas (Ha)", "Produksi (Ton)",
            "Persentase Penduduk Miskin", "Laki-laki", "Perempuan", "Rata-rata Lama Sekolah", "Ibu Hamil", "Lansia",
            "Jumlah Penerima PKH"], v => _ => v.Number(3, 9_999).ToString(CultureInfo.InvariantCulture)),
        Open("anggaran", ["Pagu", "Realisasi (Rp)", "Anggaran", "Target", "Nilai Kontrak"],
            v => _ => (v.Number(10, 9_000) * 1_000_000L).ToString(CultureInfo.InvariantCulture)),
        Open("satuan", ["Satuan", "satuan"], v => _ => v.Pick("Orang", "Ton", "Unit")),
        Open("kategori", ["Kategori", "Kelompok Umur", "Jenis", "Klasifikasi", "Lapangan Usaha"],
            v => _ => v.Pick("Kelompok I", "Kelompok II", "Kelompok III")),
        Open("jenis-kelamin", ["Jenis Kelamin", "jenis_kelamin", "Gender"], v => _ => v.Pick("LAKI-LAKI", "PEREMPUAN")),
        Open("agama", ["Agama", "agama"],
            v => _ => v.Pick("ISLAM", "KRISTEN", "KATOLIK", "HINDU", "BUDHA", "KONGHUCU")),
        Open("pendidikan", ["Tingkat Pendidikan", "Pendidikan"], v => _ => v.Pick("SD", "SMP", "SMA", "S1")),
        Open("penyakit", ["Penyakit", "Jenis Penyakit"], v => _ => v.Pick("DBD", "Malaria", "TBC", "Diare")),
        Open("disabilitas", ["Ragam Disabilitas"], v => _ => v.Pick("Tuna Netra", "Tuna Rungu", "Tuna Daksa")),
        Open("komoditas", ["Komoditas", "Nama Komoditas", "Jenis Ikan", "Tanaman"],
            v => _ => v.Pick("Padi sawah", "Cabai Rawit", "Ikan Lele", "Bawang Merah")),
    ];

    /// <summary>Columns that look like exempt ones; in tables of things, institutions and money.</summary>
    public static readonly IReadOnlyList<ColumnKind> NearMiss =
    [
        Open("nomor-dokumen", ["No Invoice", "Nomor Faktur", "Invoice"], v => _ => "77" + v.Digits(14)),
        Open("nomor-dokumen", ["Nomor Transaksi", "ID Transaksi"], v => _ => "2024" + v.Number(10, 99) + v.Digits(10)),
        Open("virtual-account", ["Virtual Account", "No VA", "Kode Bayar"], v => _ => "8808" + v.Digits(12)),
        Open("kode-barang", ["Nomor Register", "Kode Barang", "No Aset"], v => { var n = v.Number(100,
            900); return i => "3374011001" + (n + i).ToString("000000", CultureInfo.InvariantCulture); }),
        Open("kode-anggaran", ["Kode Rekening", "Kode Akun", "kode_rek"],
            v => _ => $"5.1.02.0{v.Number(1, 9)}.0{v.Number(1, 9)}.{v.Number(1, 99):0000}"),
        Open("nomor-dokumen", ["No SK", "Nomor Surat", "Dasar Hukum"],
            v => _ => $"188.4/{v.Number(1, 900)}/20{v.Number(18, 25)}"),
        Open("nib", ["NIB", "Nomor Induk Berusaha"], v => _ => v.Number(1, 9) + v.Digits(12)),
        Open("npsn", ["NPSN"], v => _ => "10" + v.Digits(6)),
        Open("nama-lembaga", ["Nama Perusahaan", "Nama Usaha", "Nama", "Penyedia"],
            v => _ => v.Pick("CV ", "PT ", "UD ", "Toko ", "Koperasi ") + v.Pick("Bina Putra", "Dewi Sri",
            "Sumber Rejeki", "Maju Jaya", "Budi Luhur", "Siti Rahayu") + " " + v.Number(1, 99)),
        Open("nama-lembaga", ["Nama Sekolah", "Satuan Pendidikan"],
            v => _ => v.Pick("SDN ", "MI ", "SMP IT ", "Masjid ", "TK ")
            + v.Pick("Al Hidayah", "Nurul Iman", "Kartini", "Bina Insan", "Santa Maria") + " " + v.Number(1, 99)),
        Open("alamat-lembaga", ["Alamat Kantor", "Alamat Sekolah", "Lokasi"], v => _ => v.Address()),
        Open("nama-jalan", ["Nama Jalan", "Nama Ruas", "Ruas Jalan"],
            v => _ => v.Pick("Jl. ", "", "Jalan ") + v.StreetName() + " " + v.Number(1, 9)),
        Open("nama-wilayah", ["Nama Desa", "Desa", "Kelurahan", "Nama Pekon"], v => _ => v.Place()),
        Open("nama-hal", ["Nama Barang", "Uraian Pekerjaan", "Nama Kegiatan"], v => _ => v.Pick(
            "Laptop 14 inci", "Kursi rapat", "Semen 50 kg", "Rehab jalan desa", "Pengadaan bibit padi")),
        Open("komoditas", ["Komoditas", "Jenis Barang", "Varietas"], v => _ => v.Pick(
            "Beras Ciherang", "Beras Rojolele", "Cabai Keriting", "Minyak Goreng Curah", "Telur Ayam Ras")),
        Open("tanggal", ["Tanggal Surat", "Tgl Kontrak", "Tanggal SK"],
            v => { var f = v.Number(0, 3); return _ => v.EventText(f); }),
        Open("anggaran", ["Pagu (Rp)", "Nilai Kontrak", "Realisasi"], v => _ => "8" + v.Digits(v.Number(9, 11))),
        Open("koordinat", ["Latitude", "lat"],
            v => _ => string.Create(CultureInfo.InvariantCulture, $"-{v.Number(5, 8)}.{v.Digits(6)}")),
        Open("kode-lembaga", ["Kode OPD", "NSS", "Kode Satker"], v => _ => "1012" + v.Digits(8)),
        Open("nop", ["Kode Ruas", "Kode Objek"], v => _ => "R." + v.Digits(3)),
    ];

    private static ColumnKind Open(string key, string[] headers, Func<ValueSource, Func<int, string>> make) =>
        new(key, "", headers, make);
}
