namespace SatuData.Reports.Laporan;

/// <summary>Verdict of the check of step 6.</summary>
public enum CheckVerdict
{
    /// <summary>Complete: the laporan penyelesaian can be made.</summary>
    Selesai,

    /// <summary>Not complete: back to the pengawas for improvement.</summary>
    PerluPerbaikan,
}
