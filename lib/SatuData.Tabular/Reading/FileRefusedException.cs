using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading;

/// <summary>Reading stops because of what the file holds; never leaves this project.</summary>
internal sealed class FileRefusedException(Finding finding) : Exception(finding.Code)
{
    /// <summary>What is wrong and what to do.</summary>
    public Finding Finding => finding;
}
