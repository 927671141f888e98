namespace SatuData.Tabular.Tests.Corpus;

/// <content>Odd things around tables.</content>
internal static partial class Oddities
{
    private static Oddity[] Surroundings =>
    [
        new("legend and notes below",
            """
            Kecamatan | Kelas | Luas
            Pardasuka | A | 120
            Ambarawa | B | 98
            Pagelaran | A | 130

            Keterangan:
            A = Sangat baik
            B = Baik
            *) Angka sementara
            Sumber: Dinas Pertanian
            """,
            "kepala 1; data 2-4"),
        new("signature below, to the right",
            """
            No | Nama Kelompok | Anggota | Luas
            1 | Tani Maju | 25 | 12.5
            2 | Sri Rejeki | 30 | 14
            3 | Harapan | 18 | 9.75

             | | Mengetahui | Pringsewu 3 Januari 2025
             | | Kepala Dinas | Kepala Bidang
             | | |
             | | Drs. Hartono | Ir. Suwarno
            """,
            "kepala 1; data 2-4"),
        new("note right under the data",
            """
            Kecamatan | Guru | Murid
            Pardasuka | 200 | 3000
            Ambarawa | 180 | 2800
            Pagelaran | 250 | 4000
            Sumber : Dapodik 2024
            """,
            "kepala 1; data 2-4"),
        new("two tables one below the other",
            """
            Tabel 1. Guru
            Kecamatan | Negeri | Swasta
            Pardasuka | 200 | 30
            Ambarawa | 180 | 28
            Jumlah | 380 | 58
            Sumber: Dapodik

            Tabel 2. Murid
            Kecamatan | Laki-laki | Perempuan
            Pardasuka | 1500 | 1400
            Ambarawa | 1300 | 1350
            Jumlah | 2800 | 2750
            """,
            "kepala 2; data 3-4; jumlah 5 / kepala 9; data 10-11; jumlah 12"),
        new("two tables of different columns one below the other",
            """
            Kecamatan | Negeri | Swasta
            Pardasuka | 200 | 30
            Ambarawa | 180 | 28

            Bulan | Curah Hujan | Hari Hujan | Suhu
            Januari | 300.5 | 20 | 26.1
            Februari | 280 | 18 | 26.4
            Maret | 210.25 | 15 | 26.8
            """,
            "kepala 1; data 2-3 / kepala 5; data 6-8"),
        new("two tables side by side",
            """
            Kecamatan | Guru | Murid | | Kecamatan | Bidan | Perawat
            Pardasuka | 200 | 3000 | | Pardasuka | 5 | 12
            Ambarawa | 180 | 2800 | | Ambarawa | 4 | 11
            Pagelaran | 250 | 4000 | | Pagelaran | 6 | 15
            """,
            "kepala 1; data 2-4 / kepala 1; data 2-4"),
        new("blank column within a table",
            """
            Kecamatan | L | P | | Jumlah
            Pardasuka | 10 | 12 | | 22
            Ambarawa | 14 | 11 | | 25
            Pagelaran | 9 | 8 | | 17
            """,
            "kepala 1; data 2-4"),
        new("table that does not begin in the first column",
            """

             | | DATA GURU
             | |
             | | Kecamatan | Negeri | Swasta
             | | Pardasuka | 200 | 30
             | | Ambarawa | 180 | 28
             | | Pagelaran | 250 | 41
            """,
            "kepala 4; data 5-7"),
        new("empty form",
            """
            FORMULIR PENDATAAN
            No | Nama | Alamat | Jenis Kelamin | <
            ^ | ^ | ^ | L | P
             | | | |
             | | | |
            """,
            "kepala 2-3", InText: false),
        new("nothing but text",
            """
            PETUNJUK PENGISIAN
            Isi lembar Data sesuai kolom yang tersedia.
            Jangan mengubah judul kolom.
            """,
            "tidak ada", InText: false),
        new("list of contents",
            """
            Daftar Isi

             | Tabel 1 | Penduduk menurut kecamatan

             | Tabel 2 | Guru menurut kecamatan

             | Tabel 3 | Murid menurut kecamatan
            """,
            "tidak ada", InText: false),
        new("key figures of one column",
            """
            Jumlah Penduduk
            18000
            17900
            24800
            21000
            """,
            "kepala 1; data 2-5"),
        new("phrases in the cells above the header",
            """
            Lots of people
            simply cannot resist writing | | | | | some notes
            at | the | top | | of | their spreadsheets
            Name | Profession | Age | Kids | Born | Died
            David Bowie | musician | 69 | 2 | 1947-01-08 | 2016-01-10
            Carrie Fisher | actor | 60 | 1 | 1956-10-21 | 2016-12-27
            Chuck Berry | musician | 90 | 4 | 1926-10-18 | 2017-03-18
            Some
             | also like to write stuff
            """,
            "kepala 4; data 5-7"),
        new("amounts in words of currency and percent",
            """
            Kegiatan | Anggaran | Realisasi | Persen
            Pelatihan | Rp 1.250.000,00 | Rp 1.000.000,00 | 80,0%
            Pengadaan | Rp 12.500.000,00 | Rp 12.000.000,00 | 96,0%
            Jumlah | Rp 13.750.000,00 | Rp 13.000.000,00 | 94,5%
            """,
            "kepala 1; data 2-3; jumlah 4"),
    ];
}
