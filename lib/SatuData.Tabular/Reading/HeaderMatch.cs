namespace SatuData.Tabular.Reading;

/// <summary>The field that a header means.</summary>
/// <param name="Field">Its place in the standard.</param>
/// <param name="Rank">How directly it is named; lower is surer.</param>
/// <param name="By">By what.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal readonly record struct HeaderMatch(int Field, int Rank, ColumnMatch By, double Confidence);
