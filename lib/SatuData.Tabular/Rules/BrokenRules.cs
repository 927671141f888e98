namespace SatuData.Tabular.Rules;

/// <summary>Which rules of its field a text breaks.</summary>
[Flags]
internal enum BrokenRules
{
    None = 0,
    List = 1,
    Pattern = 2,
    Length = 4,
    Region = 8,
    CodeList = 16,
    All = 31,
}
