namespace SatuData.Procedures.Calendar;

/// <summary>Why an office is closed on a day that would otherwise be a working day.</summary>
public enum HolidayKind
{
    /// <summary>Hari libur nasional, named by the yearly joint decree (SKB) of three ministers.</summary>
    Nasional,

    /// <summary>Cuti bersama: collective leave, in the same joint decree.</summary>
    CutiBersama,

    /// <summary>Libur daerah: set by the region itself.</summary>
    Daerah,
}
