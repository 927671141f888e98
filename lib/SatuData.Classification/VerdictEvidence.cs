namespace SatuData.Classification;

/// <summary>
/// One reason for a verdict. Holds words of the rules and numbers, never a cell's value or a header as found.
/// </summary>
/// <param name="Code">
/// Stable code: <c>judul</c>, <c>nilai</c>, <c>standar</c>, <c>satuan-pengamatan</c>, <c>sel</c>.
/// </param>
/// <param name="Text">The reason in Indonesian.</param>
public sealed record VerdictEvidence(string Code, string Text);
