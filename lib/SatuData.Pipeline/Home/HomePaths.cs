namespace SatuData.Pipeline.Home;

/// <summary>Where everything lies under a home.</summary>
/// <param name="Root">Absolute path of the home.</param>
public sealed record HomePaths(string Root)
{
    /// <summary>The records database.</summary>
    public string Records => Path.Combine(Root, "catatan.db");

    /// <summary>The key ring, readable by the owner only.</summary>
    public string Keys => Path.Combine(Root, "kunci", "kunci.json");

    /// <summary>Held open by every process that works on the home.</summary>
    public string Presence => Path.Combine(Root, "kunci", "dipakai");

    /// <summary>The snapshot store.</summary>
    public string Snapshots => Path.Combine(Root, "snapshot");

    /// <summary>The agencies' original files, sealed.</summary>
    public string Uploads => Path.Combine(Root, "brankas", "unggahan");

    /// <summary>Nightly copies of the records database.</summary>
    public string RecordsCopies => Path.Combine(Root, "salinan");

    /// <summary>Letters and reports.</summary>
    public string Documents => Path.Combine(Root, "dokumen");

    /// <summary>What was handed to the wali data.</summary>
    public string Deliveries => Path.Combine(Root, "wali-data");

    /// <summary>The region's own data standards.</summary>
    public string Standards => Path.Combine(Root, "standar");

    /// <summary>The standards that tasks were issued with, by hash.</summary>
    public string StandardArchive => Path.Combine(Root, "standar", "terbitan");

    /// <summary>The region's own rules of classification.</summary>
    public string Classification => Path.Combine(Root, "klasifikasi");

    /// <summary>Region settings.</summary>
    public string Region => Path.Combine(Root, RegionFile.Name);

    /// <summary>The path relative to the home, with forward slashes, as it is recorded.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The absolute path of a recorded one.</summary>
    public string Absolute(string relative) => Path.Combine(Root, relative);
}
