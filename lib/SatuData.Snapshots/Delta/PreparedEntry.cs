namespace SatuData.Snapshots.Delta;

/// <summary>A log entry that is written but has no place in the log yet.</summary>
/// <param name="Version">The version it is for.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Path">Where it waits, under a name that no reader looks at.</param>
internal sealed record PreparedEntry(long Version, byte[] Bytes, string Path);
