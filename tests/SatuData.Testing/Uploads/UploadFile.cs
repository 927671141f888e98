namespace SatuData.Testing.Uploads;

/// <summary>A file as an operator hands it in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record UploadFile(string Name, byte[] Bytes)
{
    /// <summary>The same bytes under another name.</summary>
    public UploadFile Called(string name) => this with { Name = name };
}
