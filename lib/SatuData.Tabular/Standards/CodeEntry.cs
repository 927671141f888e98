namespace SatuData.Tabular.Standards;

/// <summary>One code of a code list.</summary>
/// <param name="Code">The code.</param>
/// <param name="Label">What it means.</param>
/// <param name="From">The first day it is valid; null when always.</param>
/// <param name="To">The last day it is valid; null when still.</param>
public sealed record CodeEntry(string Code, string Label, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Whether the code is valid on <paramref name="day"/>; without a day, whether it has not ended.</summary>
    public bool IsValidAt(DateOnly? day) => day is { } known ? !(known < From) && !(known > To) : To is null;
}
