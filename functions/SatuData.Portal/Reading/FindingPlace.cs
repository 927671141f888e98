namespace SatuData.Portal.Reading;

/// <summary>Where a finding is and what to do about it; without the value found.</summary>
/// <param name="Field">The standard's field; null when it is about a row or the file.</param>
/// <param name="Where">Sheet and cell, or line, in words.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record FindingPlace(string? Field, string Where, string Message);
