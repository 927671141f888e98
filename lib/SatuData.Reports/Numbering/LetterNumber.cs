namespace SatuData.Reports.Numbering;

/// <summary>A letter's number: its text literally as issued, and the counter value it used.</summary>
/// <param name="Text">The number as printed: <c>000.8.3.3/15/OR</c>.</param>
/// <param name="Urut">The annual counter value.</param>
/// <param name="Tahun">The year the counter belongs to.</param>
public sealed record LetterNumber(string Text, int Urut, int Tahun);
