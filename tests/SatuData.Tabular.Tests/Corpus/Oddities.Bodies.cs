namespace SatuData.Tabular.Tests.Corpus;

/// <content>Odd rows among the data.</content>
internal static partial class Oddities
{
    private static Oddity[] Bodies =>
    [
        new("total as the first row of data",
            """
            Kecamatan | Guru | Murid
            TOTAL | 630 | 9801
            Pardasuka | 200 | 3001
            Ambarawa | 180 | 2800
            Pagelaran | 250 | 4000
            """,
            "kepala 1; data 3-5; jumlah 2"),
        new("total that no word marks, told by its sums",
            """
            Wilayah | Guru | Murid
            Kabupaten Pringsewu | 630 | 9801
            Pardasuka | 200 | 3001
            Ambarawa | 180 | 2800
            Pagelaran | 250 | 4000
            """,
            "kepala 1; data 3-5; jumlah 2"),
        new("total without a label at the end",
            """
            No | Kecamatan | Guru | Murid
            1 | Pardasuka | 200 | 3001
            2 | Ambarawa | 180 | 2800
            3 | Pagelaran | 250 | 4000
             | | 630 | 9801
            """,
            "kepala 1; data 2-4; jumlah 5"),
        new("groups with subtotals and a grand total",
            """
            Desa | L | P
            Kecamatan Pardasuka | |
            Pujodadi | 10 | 12
            Sukorejo | 14 | 11
            Jumlah | 24 | 23
            Kecamatan Ambarawa | |
            Jatiagung | 20 | 22
            Tanjunganom | 15 | 18
            Jumlah | 35 | 40
            Jumlah Total | 59 | 63
            """,
            "kepala 1; data 3-4,7-8; kelompok 2,6; jumlah 5,9-10"),
        new("subtotal above the rows of its group",
            """
            Wilayah | L | P
            Jumlah Kecamatan Pardasuka | 24 | 23
            Pujodadi | 10 | 12
            Sukorejo | 14 | 11
            Jumlah Kecamatan Ambarawa | 35 | 40
            Jatiagung | 20 | 22
            Tanjunganom | 15 | 18
            """,
            "kepala 1; data 3-4,6-7; jumlah 2,5"),
        new("indicators that begin with the word for a total",
            """
            Uraian | 2022 | 2023
            Jumlah Penduduk | 410000 | 415000
            Jumlah Rumah Tangga | 120000 | 121500
            Jumlah Desa | 131 | 131
            Angka Kematian | 7.1 | 7.2
            """,
            "kepala 1; data 2-5"),
        new("mean below a total",
            """
            Kecamatan | Guru | Murid
            Pardasuka | 200 | 3000
            Ambarawa | 180 | 2800
            Pagelaran | 250 | 4000
            Jumlah | 630 | 9800
            Rata-rata | 210 | 3266.67
            """,
            "kepala 1; data 2-4; jumlah 5-6"),
        new("group label only on the first row of each group",
            """
            Kecamatan | Desa | L | P
            Pardasuka | Pujodadi | 10 | 12
             | Sukorejo | 14 | 11
             | Kedaung | 9 | 8
            Ambarawa | Jatiagung | 20 | 22
             | Tanjunganom | 15 | 18
            """,
            "kepala 1; data 2-6"),
        new("group label merged over its rows",
            """
            Kecamatan | Desa | L | P
            Pardasuka | Pujodadi | 10 | 12
            ^ | Sukorejo | 14 | 11
            ^ | Kedaung | 9 | 8
            Ambarawa | Jatiagung | 20 | 22
            ^ | Tanjunganom | 15 | 18
            """,
            "kepala 1; data 2-6"),
        new("header repeated for each block",
            """
            No | Desa | L | P
            1 | Pujodadi | 10 | 12
            2 | Sukorejo | 14 | 11
            No | Desa | L | P
            3 | Jatiagung | 20 | 22
            4 | Tanjunganom | 15 | 18
            """,
            "kepala 1; data 2-3,5-6"),
        new("header and numbering repeated, after a blank row",
            """
            No | Desa | L | P
            (1) | (2) | (3) | (4)
            1 | Pujodadi | 10 | 12
            2 | Sukorejo | 14 | 11

            No | Desa | L | P
            (1) | (2) | (3) | (4)
            3 | Jatiagung | 20 | 22
            4 | Tanjunganom | 15 | 18
            """,
            "kepala 1; data 3-4,8-9"),
        new("rows that have a name and no values",
            """
            Provinsi | L | P | Jumlah
            Lampung | 5 | 6 | 11
            Maluku | 1 | 1 | 2
            Maluku Utara | | |
            Papua | | |
            Riau | 42 | 13 | 55
            Total | 48 | 20 | 68
            """,
            "kepala 1; data 2-6; jumlah 7"),
        new("blank rows between data",
            """
            Kecamatan | Guru | Murid

            Pardasuka | 200 | 3000

            Ambarawa | 180 | 2800

            Pagelaran | 250 | 4000
            """,
            "kepala 1; data 3,5,7"),
        new("words for missing values among numbers",
            """
            Kecamatan | Guru | Murid
            Pardasuka | - | 3000
            Ambarawa | n/a | ...
            Pagelaran | 250 | tidak ada
            Sukoharjo | 120 | 1900
            """,
            "kepala 1; data 2-5"),
        new("lettered groups with numbered rows",
            """
            No | Uraian | Target | Realisasi
            A | Pendapatan | |
            1 | Pajak | 1000 | 950
            2 | Retribusi | 500 | 480
            B | Belanja | |
            1 | Pegawai | 800 | 790
            2 | Modal | 600 | 550
            """,
            "kepala 1; data 3-4,6-7; kelompok 2,5"),
        new("error cells among numbers",
            """
            Kecamatan | Guru | Murid | Rasio
            Pardasuka | 200 | 3000 | 15
            Ambarawa | 0 | 2800 | #DIV/0!
            Pagelaran | 250 | #REF! | 16
            """,
            "kepala 1; data 2-4"),
    ];
}
