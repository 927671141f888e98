namespace SatuData.Tabular.Findings;

/// <content>Codes about templates.</content>
public static partial class FindingCodes
{
    /// <summary>Error; the workbook was made from the template of another standard.</summary>
    public const string WrongTemplate = "wrong-template";

    /// <summary>Warning; the workbook was made from the template of another version of the standard.</summary>
    public const string StaleTemplate = "stale-template";
}
