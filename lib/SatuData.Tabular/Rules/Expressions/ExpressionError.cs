namespace SatuData.Tabular.Rules.Expressions;

/// <summary>Why a text is no expression.</summary>
/// <param name="Offset">0-based place in the text.</param>
/// <param name="Message">What is wrong and what would be right, in Indonesian.</param>
internal sealed record ExpressionError(int Offset, string Message);
