namespace SatuData.Classification.Disclosure;

/// <summary>Why a cell may not be published.</summary>
public enum PrimaryRule
{
    /// <summary>It counts fewer persons or establishments than the threshold (<c>frekuensi</c>).</summary>
    Frequency,

    /// <summary>It comes from fewer establishments than the policy asks for (<c>kontributor</c>).</summary>
    Contributors,

    /// <summary>The largest establishments make up too much of it (<c>dominasi</c>).</summary>
    Dominance,

    /// <summary>One category holds everybody in its row, and the policy hides that (<c>kelompok</c>).</summary>
    Group,
}
