using SatuData.Tabular.Access;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots;

/// <summary>One table to store as the next version of a dataset.</summary>
public sealed record StoreRequest
{
    /// <summary>The dataset's identifier: any text of 1 to 500 characters, the same at every store of the
    /// dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>
    /// What makes this store recognisable when it is asked for again, for example the submission's identifier; 1 to 500
    /// characters.
    /// Storing the same key in the same dataset twice gives the version that the first store made.
    /// </summary>
    public required string StorageKey { get; init; }

    /// <summary>The rows. Each partition becomes one file; partitions are read once, at the same time.</summary>
    public required ITypedTable Table { get; init; }

    /// <summary>The columns that may lie in open files; every other column is sealed.</summary>
    public required OpenColumns Open { get; init; }

    /// <summary>
    /// Where the rows come from (case, submission, hash of the upload, version of the standard, …). Written in clear
    /// into the
    /// version's commit: identifiers and hashes only, never values of the table. Default: empty.
    /// </summary>
    public IReadOnlyDictionary<string, string> Lineage { get; init; } = new Dictionary<string, string>();

    /// <summary>Who or what asked for the store: an account identifier, written in clear into the commit.</summary>
    public required string Actor { get; init; }
}
