namespace SatuData.Tabular.Reading.Dialects;

/// <summary>One way in which the records of a text could be written.</summary>
internal readonly record struct DialectShape(
    char Delimiter, char Quote, bool Backslash, bool WrapsLines, char? Comment);
