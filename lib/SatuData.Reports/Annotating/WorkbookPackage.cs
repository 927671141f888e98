using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace SatuData.Reports.Annotating;

/// <summary>
/// A workbook's package while it is edited: parts that were changed are written anew, all others are copied as they
/// are. Not safe for use by two threads at once.
/// </summary>
internal sealed class WorkbookPackage : IDisposable
{
    // One fixed time: the same file annotated again gives the same bytes.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    private readonly ZipArchive _source;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XDocument> _documents = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Action<Stream>> _written = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">The stream is no zip archive.</exception>
    public WorkbookPackage(Stream source)
    {
        _source = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in _source.Entries)
        {
            _entries.TryAdd(Name(entry), entry);
        }
    }

    public bool Has(string part) =>
        _entries.ContainsKey(part) || _documents.ContainsKey(part) || _written.ContainsKey(part);

    /// <summary>The part as a document that may be changed; null when there is none.</summary>
    /// <exception cref="XmlException">It is not well formed.</exception>
    public XDocument? Document(string part)
    {
        if (!_documents.TryGetValue(part, out var document) && _entries.TryGetValue(part, out var entry))
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, Reading);
            document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
            document.Changed += (_, _) => _changed.Add(part);
            _documents.Add(part, document);
        }

        return document;
    }

    /// <summary>The part as a document.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public XElement Root(string part) =>
        Document(part)?.Root ?? throw new InvalidDataException($"The package has no part {part}.");

    /// <summary>Adds a part, or puts it in the place of the one there is.</summary>
    public void Put(string part, XElement root)
    {
        _documents[part] = new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root);
        _changed.Add(part);
    }

    /// <summary>Reads a part that stays as it is, from its start.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public T Read<T>(string part, Func<XmlReader, T> read)
    {
        using var stream = Entry(part).Open();
        using var reader = XmlReader.Create(stream, Reading);
        return read(reader);
    }

    /// <summary>
    /// The original bytes of a part, and the place to write what takes their place, when the package is saved.
    /// </summary>
    public void Rewrite(string part, Action<XmlReader, XmlWriter> rewrite)
    {
        var entry = Entry(part);
        _written[part] = target =>
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, Reading);
            using var writer =
                XmlWriter.Create(target, new XmlWriterSettings { NewLineHandling = NewLineHandling.Entitize });
            rewrite(reader, writer);
        };
    }

    /// <summary>
    /// Adds a part that is written when the package is saved, after the rewritten ones and before the documents.
    /// </summary>
    public void Write(string part, Action<Stream> write) => _written[part] = write;

    /// <summary>Writes the whole package.</summary>
    public void Save(Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, entry) in _entries.Where(e => !_changed.Contains(e.Key) && !_written.ContainsKey(e.Key)))
        {
            using var from = entry.Open();
            using var to = Create(zip, name);
            from.CopyTo(to);
        }

        foreach (var (name, write) in _written)
        {
            using var to = Create(zip, name);
            write(to);
        }

        // Last, because writing sheets adds formats.
        foreach (var name in _changed.Where(n => !_written.ContainsKey(n)))
        {
            using var to = Create(zip, name);
            _documents[name].Save(to, SaveOptions.DisableFormatting);
        }
    }

    public void Dispose() => _source.Dispose();

    private ZipArchiveEntry Entry(string part) => _entries.TryGetValue(part, out var entry)
        ? entry
        : throw new InvalidDataException($"The package has no part {part}.");

    private static Stream Create(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }

    // Some programs write Windows paths into archives.
    private static string Name(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');
}
