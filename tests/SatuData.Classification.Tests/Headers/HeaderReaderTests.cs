using SatuData.Classification.Rules;

namespace SatuData.Classification.Tests.Headers;

public class HeaderReaderTests
{
    [Theory]
    [InlineData("NIK", "nik")]
    [InlineData("No. KTP", "nik")]
    [InlineData("noKTP", "nik")]
    [InlineData("no_kk", "no-kk")]
    [InlineData("Nomor Kartu Keluarga", "no-kk")]
    [InlineData("Nama", "nama-orang")]
    [InlineData("nm_siswa", "nama-anak")]
    [InlineData("Nama Kepala Keluarga", "nama-orang")]
    [InlineData("NAMA PENERIMA BANTUAN", "nama-orang")]
    [InlineData("Ibu Kandung", "nama-orang-tua")]
    [InlineData("Nama Kepala Sekolah", "nama-pejabat")]
    [InlineData("nama_camat", "nama-pejabat")]
    [InlineData("nama kecamatan", "nama-wilayah")]
    [InlineData("Nama Desa/Kelurahan", "nama-wilayah")]
    [InlineData("nama_kabupaten_kota", "nama-wilayah")]
    [InlineData("nama sekolah", "nama-lembaga")]
    [InlineData("Nama OPD", "nama-lembaga")]
    [InlineData("Nama Rumah Sakit", "nama-lembaga")]
    [InlineData("nama_kegiatan", "nama-hal")]
    [InlineData("Nama Jalan", "nama-jalan")]
    [InlineData("Tgl. Lahir", "tanggal-lahir")]
    [InlineData("TTL", "tanggal-lahir")]
    [InlineData("No. HP", "telepon")]
    [InlineData("Telp Kepala Desa", "telepon")]
    [InlineData("telp sekolah", "telepon-lembaga")]
    [InlineData("E-mail siswa", "surel")]
    [InlineData("Alamat", "alamat-rumah")]
    [InlineData("alamat sekolah", "alamat-lembaga")]
    [InlineData("Alamat Kantor", "alamat-lembaga")]
    [InlineData("alamat rumah sakit", "alamat-lembaga")]
    [InlineData("Jenis Kelamin", "jenis-kelamin")]
    [InlineData("L/P", "jenis-kelamin")]
    [InlineData("Jumlah Kepala Keluarga", "jumlah")]
    [InlineData("Jml NIK aktif", "jumlah")]
    [InlineData("% penduduk miskin", "jumlah")]
    [InlineData("Luas Panen (Ha)", "jumlah")]
    [InlineData("kode_provinsi", "kode-wilayah")]
    [InlineData("bps_kode_kabupaten_kota", "kode-wilayah")]
    [InlineData("Tahun", "periode")]
    [InlineData("Tahun 2024", "periode")]
    [InlineData("Kelompok Umur", "kategori")]
    [InlineData("NPSN", "npsn")]
    [InlineData("Kode Rekening", "kode-anggaran")]
    [InlineData("No", "nomor-urut")]
    [InlineData("Nomor Urut", "nomor-urut")]
    [InlineData("NIP", "nip")]
    [InlineData("Keterangan", "teks-bebas")]
    [InlineData("Diagnosa", "penyakit")]
    public void Read_Header_NamesItsType(string header, string type) =>
        (ClassificationRules.Shipped.Headers.Read(header).Type?.Key).ShouldBe(type);

    [Theory]
    [InlineData("")]
    [InlineData("Kolom1")]
    [InlineData("Tahun masuk pasien")]
    [InlineData("No Peserta")]
    [InlineData("Nomor Sertifikat")]
    [InlineData("Ketua Kelompok")]
    [InlineData("nama desa asal pasien")]
    public void Read_HeaderNotUnderstood_OpensNothing(string header)
    {
        var type = ClassificationRules.Shipped.Headers.Read(header).Type;

        (type is null || type.ClassIn(ObservationUnit.Orang) != Tabular.Access.AccessClass.Terbuka)
            .ShouldBeTrue(type?.Key);
    }

    [Fact]
    public void Read_AnyText_NeverThrowsAndEchoesOnlyWordsOfTheRules()
    {
        var random = new Random(3);
        for (var i = 0; i < 3_000; i++)
        {
            var chars = new char[random.Next(60)];
            for (var k = 0; k < chars.Length; k++)
            {
                chars[k] = (char)random.Next(i % 2 == 0 ? 128 : 65_536);
            }

            ClassificationRules.Shipped.Headers.Read(new string(chars) + " xcanaryx nama siswa xcanaryx")
                .Words.ShouldNotContain("xcanaryx");
        }
    }
}
