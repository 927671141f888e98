using System.Globalization;
using System.Text.Json;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Delta;

/// <summary>A table's columns as Delta's schemaString has them.</summary>
internal sealed record DeltaSchema(string Type, IReadOnlyList<DeltaField> Fields)
{
    /// <summary>The schemaString of open columns.</summary>
    public static string Write(IEnumerable<TypedColumn> columns)
    {
        var fields = columns.Select(c => new DeltaField(c.Name, TypeOf(c), true, new Dictionary<string, string>()));
        return JsonSerializer.Serialize(new DeltaSchema("struct", [.. fields]), DeltaJson.Readable.DeltaSchema);
    }

    private static string TypeOf(TypedColumn column) => column.Kind switch
    {
        ValueKind.Text => "string",
        ValueKind.Integer => "long",
        ValueKind.Decimal => string.Create(CultureInfo.InvariantCulture, $"decimal(18,{column.Scale})"),
        ValueKind.Real => "double",
        ValueKind.Date => "date",
        ValueKind.Boolean => "boolean",
        _ => throw new ArgumentException($"Column '{column.Name}' has an unknown kind.", nameof(column)),
    };
}

/// <summary>One field of a Delta schema.</summary>
internal sealed record DeltaField(
    string Name, string Type, bool Nullable, IReadOnlyDictionary<string, string> Metadata);

/// <summary>
/// Statistics of a file: the number of rows and nothing else, because smallest and largest values would lie in clear in
/// the log.
/// </summary>
internal sealed record DeltaStats(long NumRecords);
