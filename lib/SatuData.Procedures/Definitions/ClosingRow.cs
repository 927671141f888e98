namespace SatuData.Procedures.Definitions;

/// <summary>The last row of a form that only says that the procedure ends; it is no step of work.</summary>
/// <param name="Number">Its number in the form.</param>
/// <param name="Text">As printed.</param>
/// <param name="Line">Line in the source.</param>
public sealed record ClosingRow(int Number, string Text, int Line);
