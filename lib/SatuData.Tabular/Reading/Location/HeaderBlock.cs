namespace SatuData.Tabular.Reading.Location;

/// <summary>Where a header is among the rows of a band.</summary>
/// <param name="First">Position of its first row; of the first row of data when there is no header.</param>
/// <param name="Last">Position of its last row; before <paramref name="First"/> when there is no header.</param>
/// <param name="BodyStart">Position of the first row below it and below its numbering row.</param>
internal readonly record struct HeaderBlock(int First, int Last, int BodyStart)
{
    public bool Exists => Last >= First;

    /// <summary>A table that begins with its data.</summary>
    public static HeaderBlock None(int body) => new(body, body - 1, body);
}
