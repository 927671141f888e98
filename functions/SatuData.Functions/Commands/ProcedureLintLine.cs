namespace SatuData.Functions.Commands;

/// <summary>One finding of <c>procedure lint</c>.</summary>
internal sealed record ProcedureLintLine(
    string File, long Line, long Column, string Severity, string Code, string Rule, int? Step, string Message);
