namespace SatuData.Snapshots.Vault;

/// <summary>
/// What stands in the place of an envelope whose key was destroyed: that it was meant, by whom, and what it was. The
/// sealed bytes may remain; nothing opens them.
/// </summary>
/// <param name="Format">Names the form of the file.</param>
/// <param name="Table">The table, or kind of file, whose seal it was.</param>
/// <param name="Version">The version or file within it.</param>
/// <param name="Group">The group of columns.</param>
/// <param name="KeyId">The key-encryption key that its data key was wrapped under.</param>
/// <param name="EnvelopeSha256">SHA-256 of the envelope's bytes, 64 lower-case hex digits.</param>
/// <param name="SealedSha256">SHA-256 of each sealed file, in order.</param>
/// <param name="Order">Who ordered it and why.</param>
/// <param name="ShreddedAt">When.</param>
public sealed record Tombstone(
    string Format,
    string Table,
    string Version,
    string Group,
    string KeyId,
    string EnvelopeSha256,
    IReadOnlyList<string> SealedSha256,
    ShredOrder Order,
    DateTimeOffset ShreddedAt);
