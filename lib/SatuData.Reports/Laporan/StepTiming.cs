namespace SatuData.Reports.Laporan;

/// <summary>How a step compares with its time standard.</summary>
public enum StepTiming
{
    /// <summary>Not started.</summary>
    Belum,

    /// <summary>Running and within the standard.</summary>
    Berjalan,

    /// <summary>Finished within the standard.</summary>
    Sesuai,

    /// <summary>Finished after the standard, or running past it.</summary>
    Terlambat,
}
