namespace SatuData.Tabular.Tests.Corpus;

/// <summary>Sheets drawn by hand after real ones, each with what its rows are for.</summary>
internal static partial class Oddities
{
    /// <param name="Name">What is odd about it.</param>
    /// <param name="Drawing">The sheet.</param>
    /// <param name="Expected">What its rows are for.</param>
    /// <param name="InText">Whether it can also be written as a text file and means the same there.</param>
    internal sealed record Oddity(string Name, string Drawing, string Expected, bool InText = true)
    {
        public override string ToString() => Name;
    }

    public static IReadOnlyList<Oddity> All { get; } = [.. Headers, .. Bodies, .. Surroundings];
}
