using SatuData.Tabular.Content;

namespace SatuData.Snapshots.Vault;

/// <summary>Seals whole files, such as the agencies' original uploads, and opens them piece by piece.</summary>
public static class SealedFile
{
    /// <summary>Seals <paramref name="plain"/> to <paramref name="path"/> durably; the file must not exist.</summary>
    /// <param name="plain">The bytes to seal, read to the end.</param>
    /// <param name="path">Where the sealed bytes go; the key envelope goes beside it.</param>
    /// <param name="keys">The keys to seal under.</param>
    /// <param name="context">What the file is, for example the submission's identifier; needed again to open it.</param>
    public static void Seal(Stream plain, string path, KeyRing keys, string context) => throw new NotImplementedException();

    /// <summary>Opens a sealed file.</summary>
    public static UploadContent Open(string path, KeyRing keys, string context) => throw new NotImplementedException();
}
