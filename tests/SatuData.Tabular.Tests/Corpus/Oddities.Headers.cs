namespace SatuData.Tabular.Tests.Corpus;

/// <content>Odd headers.</content>
internal static partial class Oddities
{
    private static Oddity[] Headers =>
    [
        new("titles, unit line and a two-row header",
            """
            JUMLAH PENDUDUK MENURUT KECAMATAN
            Kabupaten Pringsewu, Tahun 2024
            (jiwa)

            No | Kecamatan | Penduduk | < | Luas (km2)
            ^ | ^ | Laki-laki | Perempuan | ^
            1 | Pardasuka | 18000 | 17500 | 94.64
            2 | Ambarawa | 17900 | 17300 | 30.99
            3 | Pagelaran | 24800 | 23900 | 72.47
            Sumber: Disdukcapil Kabupaten Pringsewu
            """,
            "kepala 5-6; data 7-9"),
        new("a caption right above a header whose first column has no name",
            """
            Badan Pusat Statistik
            Dirilis 15 November 2024
            Tabel 2 Tanggapan menurut Kecamatan
             | Tanggapan jelas | < | < | < | Peserta | <
             | Ya | < | Tidak | < | Semua | <
             | orang | % | orang | % | orang | %
            Pardasuka | 37736 | 44.9 | 46343 | 55.1 | 105254 | 100
            Ambarawa | 37153 | 43.6 | 47984 | 56.4 | 109371 | 100
            Pagelaran | 42943 | 49.8 | 43215 | 50.2 | 106375 | 100
            Sukoharjo | 48471 | 54.6 | 40369 | 45.4 | 105090 | 100
            """,
            "kepala 4-6; data 7-10"),
        new("numbering row in brackets",
            """
            Kecamatan | Sawah | Ladang
            (1) | (2) | (3)
            Pardasuka | 120 | 45
            Ambarawa | 98 | 12
            Pagelaran | 130 | 33
            """,
            "kepala 1; data 3-5"),
        new("numbering row stored as negative numbers",
            """
            Kecamatan | Sawah | Ladang
            -1 | -2 | -3
            Pardasuka | 120 | 45
            Ambarawa | 98 | 12
            Pagelaran | 130 | 33
            """,
            "kepala 1; data 3-5"),
        new("numbering row as plain numbers, with formulas in words",
            """
            Kecamatan | L | P | L+P
            1 | 2 | 3 | 4=2+3
            Pardasuka | 120 | 45 | 165
            Ambarawa | 98 | 12 | 110
            Pagelaran | 130 | 33 | 163
            """,
            "kepala 1; data 3-5"),
        new("three header rows",
            """
            Wilayah | Sekolah | < | < | <
            ^ | Negeri | < | Swasta | <
            ^ | Guru | Murid | Guru | Murid
            Pardasuka | 20 | 300 | 4 | 50
            Ambarawa | 18 | 280 | 6 | 75
            Pagelaran | 25 | 400 | 9 | 99
            """,
            "kepala 1-3; data 4-6"),
        new("two header rows of a text file, nothing merged",
            """
            Kecamatan | Penduduk | | Luas
             | Laki-laki | Perempuan |
            Pardasuka | 18000 | 17500 | 94.64
            Ambarawa | 17900 | 17300 | 30.99
            Pagelaran | 24800 | 23900 | 72.47
            """,
            "kepala 1-2; data 3-5"),
        new("spanning cell above a full row of names",
            """
             | | Produksi (ton) | |
            No | Kecamatan | 2022 | 2023 | 2024
            1 | Pardasuka | 10.5 | 11 | 12.25
            2 | Ambarawa | 8 | 9.5 | 9.75
            3 | Pagelaran | 20 | 21 | 22.5
            """,
            "kepala 1-2; data 3-5"),
        new("years as column names",
            """
            Uraian | 2020 | 2021 | 2022 | 2023
            Kelahiran | 4500 | 4400 | 4350 | 4300
            Kematian | 1200 | 1500 | 1300 | 1250
            Pindah | 300 | 310 | 290 | 305
            """,
            "kepala 1; data 2-4"),
        new("days of a month as column names",
            """
            Pasar | 1 | 2 | 3 | 4 | 5 | 6
            Pringsewu | 12000 | 12100 | 12050 | 12000 | 11950 | 12000
            Sukoharjo | 11800 | 11900 | 11850 | 11800 | 11750 | 11800
            Gadingrejo | 12200 | 12300 | 12250 | 12200 | 12150 | 12200
            """,
            "kepala 1; data 2-4"),
        new("age bands as column names",
            """
            Kecamatan | '0-4 | '5-9 | '10-14 | '75+
            Pardasuka | 1200 | 1300 | 1250 | 300
            Ambarawa | 1100 | 1150 | 1200 | 280
            Pagelaran | 1700 | 1750 | 1720 | 410
            """,
            "kepala 1; data 2-4"),
        new("units in a row under the header",
            """
            Kecamatan | Luas Panen | Produksi | Provitas
             | (ha) | (ton) | (ku/ha)
            Pardasuka | 120.5 | 640.2 | 53.1
            Ambarawa | 98.25 | 490 | 49.9
            Pagelaran | 130 | 700.75 | 53.9
            """,
            "kepala 1-2; data 3-5"),
        new("repeated column names",
            """
            Kecamatan | Jumlah | Persen | Jumlah | Persen
            Pardasuka | 120 | 40.5 | 98 | 33.1
            Ambarawa | 110 | 37.2 | 101 | 34.1
            Pagelaran | 66 | 22.3 | 97 | 32.8
            """,
            "kepala 1; data 2-4"),
        new("no header at all",
            """
            Pardasuka | 120 | 45 | 2024
            Ambarawa | 98 | 12 | 2024
            Pagelaran | 130 | 33 | 2024
            Sukoharjo | 140 | 30 | 2024
            Adiluwih | 101 | 25 | 2024
            """,
            "data 1-5"),
        new("first column without a name",
            """
             | Sawah | Ladang
            Pardasuka | 120 | 45
            Ambarawa | 98 | 12
            Pagelaran | 130 | 33
            """,
            "kepala 1; data 2-4"),
        new("nothing but words",
            """
            Nama | Jabatan | Alamat
            Siti | Kepala Seksi | Jl. Melati
            Budi | Staf | Jl. Mawar
            Wati | Staf | Jl. Kenanga
            """,
            "kepala 1; data 2-4"),
        new("region and year in cells beside their names above the header",
            """
            Kabupaten | : Pringsewu
            Tahun | 2024

            No | Kecamatan | Guru | Murid
            1 | Pardasuka | 200 | 3000
            2 | Ambarawa | 180 | 2800
            3 | Pagelaran | 250 | 4000
            """,
            "kepala 4; data 5-7"),
    ];
}
