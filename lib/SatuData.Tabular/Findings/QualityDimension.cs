namespace SatuData.Tabular.Findings;

/// <summary>The dimensions of data quality that findings are grouped by.</summary>
public enum QualityDimension
{
    /// <summary>Completeness: what should be there is there.</summary>
    Kelengkapan,

    /// <summary>Accuracy: values are of their type and within their bounds.</summary>
    Akurasi,

    /// <summary>
    /// Consistency: one way of writing, and values that agree with each other and with earlier versions.
    /// </summary>
    Konsistensi,

    /// <summary>Timeliness: the data describes the time it was asked for.</summary>
    KetepatanWaktu,

    /// <summary>Uniqueness: nothing is there twice.</summary>
    Keunikan,

    /// <summary>Conformity to reference codes.</summary>
    KepatuhanKode,
}
