namespace SatuData.Testing.Homes;

/// <summary>An invented regional government, its agencies, and what it asks of them.</summary>
public static class TestRegion
{
    public const string Kasi = "Sari Contoh, S.Kom.";

    public const string Settings =
        """
        pemerintahDaerah: PEMERINTAH KABUPATEN CONTOH
        dinas: DINAS KOMUNIKASI DAN INFORMATIKA
        alamat: Jalan Merdeka Nomor 1
        kontak: Pos-el data@contoh.example
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
        perangkatDaerah:
          - {kode: distan, nama: Dinas Pertanian}
          - {kode: disdikbud, nama: Dinas Pendidikan dan Kebudayaan}
          - {kode: dinsos, nama: Dinas Sosial}
        """;

    /// <summary>A nota dinas in YAML that asks each agency for a dataset.</summary>
    /// <param name="requests">Agency and standard of each request.</param>
    /// <param name="due">The day the data is due, as it is written; null leaves it to the procedure.</param>
    public static string NotaDinas(IEnumerable<(string Agency, string Standard)> requests, string? due = null) =>
        "perihal: Permintaan data sektoral\nperiode: \"2026\"\n"
        + (due is null ? "" : $"tenggat: {due}\n")
        + "permintaan:\n"
        + string.Concat(requests.Select(r => $"  - {{perangkatDaerah: {r.Agency}, standar: {r.Standard}}}\n"));
}
