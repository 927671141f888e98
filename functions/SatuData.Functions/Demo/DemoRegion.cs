namespace SatuData.Functions.Demo;

/// <summary>
/// The invented regional government of the demonstration. Its agencies and region codes are of a real shape, its people
/// are not.
/// </summary>
internal static class DemoRegion
{
    public const string Subject = "Permintaan data sektoral (demonstrasi)";

    public const string Settings =
        """
        pemerintahDaerah: PEMERINTAH KABUPATEN CONTOH
        dinas: DINAS KOMUNIKASI DAN INFORMATIKA
        alamat: Jalan Merdeka Nomor 1, Contoh 35373
        kontak: Telepon (0729) 000000, Pos-el data@contoh.example
        kota: Contoh
        kodeWilayah: "18.10"
        zona: WIB
        pejabat:
          kasi: {jabatan: Kepala Seksi Pengelolaan Data dan Integrasi, nama: "Sari Contoh, S.Kom."}
          kepalaDinas: {jabatan: Kepala Dinas Komunikasi dan Informatika, nama: "Dr. Budi Contoh, M.T."}
          administrator: {jabatan: Administrator Server, nama: "Tono Contoh, A.Md."}
          waliData: {jabatan: Wali Data Kabupaten Contoh, nama: "Rini Contoh, M.Si."}
        nomorSurat: {pola: "{kode}/{urut}/{unit}/{tahun}", kode: "000.8", unit: DISKOMINFO}
        dasarHukum:
          - Undang-Undang Nomor 16 Tahun 1997 tentang Statistik
          - Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik
          - Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi
          - Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia
        perangkatDaerah: []
        """;

    public const string NotaDinas =
        $"""
        perihal: {Subject}
        periode: "2026"
        dasar:
          - Daftar Data Kabupaten Contoh Tahun 2026
        permintaan:
          - {"{"}perangkatDaerah: distan, standar: produksi-padi{"}"}
          - {"{"}perangkatDaerah: disdikbud, standar: sekolah{"}"}
          - {"{"}perangkatDaerah: dinsos, standar: penerima-bansos{"}"}
        """;

    public static readonly IReadOnlyList<(string Id, string Name)> Agencies =
    [
        ("distan", "Dinas Pertanian"),
        ("disdikbud", "Dinas Pendidikan dan Kebudayaan"),
        ("dinsos", "Dinas Sosial"),
    ];

    /// <summary>Kecamatan of the region, by Kemendagri code.</summary>
    public static readonly IReadOnlyList<(string Code, string Name)> Districts =
    [
        ("18.10.01", "Pringsewu"), ("18.10.02", "Gading Rejo"), ("18.10.03", "Ambarawa"), ("18.10.04", "Pardasuka"),
        ("18.10.05", "Pagelaran"), ("18.10.06", "Banyumas"), ("18.10.07", "Adiluwih"), ("18.10.08", "Sukoharjo"),
        ("18.10.09", "Pagelaran Utara"),
    ];

    /// <summary>Desa and kelurahan of the region, by Kemendagri code.</summary>
    public static readonly IReadOnlyList<string> Villages =
    [
        "18.10.01.1001", "18.10.01.1002", "18.10.02.2001", "18.10.02.2002", "18.10.03.2001", "18.10.04.2001",
        "18.10.05.2001", "18.10.06.2001",
    ];
}
