namespace SatuData.Reports.Letters;

/// <summary>The three acts of step 4.</summary>
public enum StorageAct
{
    /// <summary>Data stored for the first time.</summary>
    Simpan,

    /// <summary>A newer version stored over an earlier one, which stays readable.</summary>
    Pembaruan,

    /// <summary>Data recovered from a recovery point.</summary>
    Pemulihan,
}
