namespace SatuData.Reports.Laporan;

/// <summary>The three reports of the procedure.</summary>
public enum LaporanKind
{
    /// <summary>Step 5: laporan pengelolaan data.</summary>
    LaporanPengelolaan,

    /// <summary>Step 7: laporan penyelesaian data.</summary>
    LaporanPenyelesaian,

    /// <summary>Steps 8 and 9: laporan akhir penyelesaian pekerjaan.</summary>
    LaporanAkhir,
}
