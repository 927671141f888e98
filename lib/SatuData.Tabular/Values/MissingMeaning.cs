namespace SatuData.Tabular.Values;

/// <summary>What a word in place of a value means where the standard does not declare it.</summary>
internal enum MissingMeaning
{
    /// <summary>It is no such word.</summary>
    None,

    /// <summary>No data: n/a, tidak ada, belum ada, "...".</summary>
    Absent,

    /// <summary>Nil in official publications, missing in others: "-", nihil. It has to be asked.</summary>
    NilOrAbsent,
}
