namespace SatuData.Tabular.Access;

/// <summary>
/// Who may see the values of a column (UU 14/2008 Pasal 17; regional practice of public, internal and exempt data).
/// </summary>
public enum AccessClass
{
    /// <summary>Needs a person's review; treated as <see cref="Dikecualikan"/> until decided.</summary>
    Tinjau,

    /// <summary>Open to everyone.</summary>
    Terbuka,

    /// <summary>For government use between agencies only; not published.</summary>
    Terbatas,

    /// <summary>Exempt by law: sealed, and shown only to those a decree permits.</summary>
    Dikecualikan,
}
