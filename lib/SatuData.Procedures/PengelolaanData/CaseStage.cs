namespace SatuData.Procedures.PengelolaanData;

/// <summary>Where a case stands in the nine steps of SOP 075/151/D.12/2024 (Pengelolaan dan Pengamanan Data).</summary>
public enum CaseStage
{
    /// <summary>Step 1: the nota dinas is submitted, not yet registered.</summary>
    NotaDinasDiajukan,

    /// <summary>Step 2: the nota dinas is registered; letters to the agencies are to be issued.</summary>
    NotaDinasTercatat,

    /// <summary>Steps 3 and 4: agencies upload, the Kasi reviews, data is stored, task by task.</summary>
    Pendataan,

    /// <summary>Step 5: every task is stored or closed late; the report is to be drafted.</summary>
    PenyusunanLaporan,

    /// <summary>Step 6: the Kasi checks the report.</summary>
    MenungguPemeriksaan,

    /// <summary>Step 7: the verdict of the check is to be followed up.</summary>
    TindakLanjut,

    /// <summary>Step 8: the concept of the final report is to be drafted.</summary>
    PenyusunanLaporanAkhir,

    /// <summary>Step 8: the concept waits for a person to finalise it.</summary>
    MenungguFinalisasi,

    /// <summary>Step 9: the final report is to be delivered to the wali data.</summary>
    Penyampaian,

    /// <summary>Step 9: delivered; the wali data acknowledges or returns it.</summary>
    MenungguPenerimaan,

    /// <summary>All nine steps are done.</summary>
    Selesai,
}
