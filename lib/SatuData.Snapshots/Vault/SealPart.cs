namespace SatuData.Snapshots.Vault;

/// <summary>One sealed file as its envelope records it.</summary>
internal sealed record SealPart(string Name, long PlainSize, long SealedSize, string Sha256, byte[] Commitment);
