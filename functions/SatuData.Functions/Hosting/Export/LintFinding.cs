namespace SatuData.Functions.Hosting.Export;

/// <summary>Something the Azure Functions host would choke on.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Subject">File, function or key it is about.</param>
/// <param name="Text">What is wrong and what would be right, in Indonesian.</param>
internal sealed record LintFinding(string Code, string Subject, string Text)
{
    public override string ToString() => $"{Subject}: {Text} [{Code}]";
}
