using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Reading;

/// <summary>
/// An uploaded file opened as a table of a data standard: what it is, which of its columns are which, and its rows. Whatever the bytes are,
/// opening and reading never fail because of them: what is wrong becomes findings.
/// </summary>
public sealed class TableFile : IDisposable
{
    /// <summary>What the file is.</summary>
    public TableDescription Description => throw new NotImplementedException();

    /// <summary>What is wrong with, or worth knowing about, the file as a whole.</summary>
    public IReadOnlyList<Finding> Findings => throw new NotImplementedException();

    /// <summary>The file's columns; empty when it is not readable.</summary>
    public IReadOnlyList<SourceColumn> Columns => throw new NotImplementedException();

    /// <summary>Whether rows can be read: the file is a table and at least one column is bound.</summary>
    public bool IsReadable => throw new NotImplementedException();

    /// <summary>Opens <paramref name="content"/>, which the caller keeps open longer than the result and disposes.</summary>
    /// <exception cref="IOException">The bytes could not be read from where they are kept.</exception>
    public static TableFile Open(
        UploadContent content, string fileName, DataStandard standard, RegionCodes regions, TableReadOptions? options = null) =>
        throw new NotImplementedException();

    /// <summary>Starts a validation of all rows; see <see cref="ValidationRun"/>.</summary>
    /// <exception cref="InvalidOperationException">The file is not readable.</exception>
    public ValidationRun Validate(Func<int, ICellObserver?>? observers = null) => throw new NotImplementedException();

    /// <summary>The rows without validating them, the same rows and values in the same order as a validation gives.</summary>
    /// <exception cref="InvalidOperationException">The file is not readable.</exception>
    public ITypedTable TypedTable() => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
