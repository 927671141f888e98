using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Native;

/// <summary>Which DuckDB type holds each kind of value.</summary>
internal static class DuckDbType
{
    public const int Boolean = 1;
    public const int BigInt = 5;
    public const int Double = 11;
    public const int Date = 13;
    public const int Varchar = 17;
    public const int Decimal = 19;

    /// <summary>
    /// Digits of every decimal column. 18 makes DuckDB hold every scale as a 64-bit integer, as the batches do.
    /// </summary>
    public const byte DecimalWidth = 18;

    /// <summary>The logical type of a column; the caller destroys it.</summary>
    public static nint Create(TypedColumn column) => column.Kind switch
    {
        ValueKind.Text => DuckDbApi.CreateLogicalType(Varchar),
        ValueKind.Integer => DuckDbApi.CreateLogicalType(BigInt),
        ValueKind.Decimal => DuckDbApi.CreateDecimalType(DecimalWidth, checked((byte)column.Scale)),
        ValueKind.Real => DuckDbApi.CreateLogicalType(Double),
        ValueKind.Date => DuckDbApi.CreateLogicalType(Date),
        ValueKind.Boolean => DuckDbApi.CreateLogicalType(Boolean),
        _ => throw new ArgumentException($"Column '{column.Name}' has an unknown kind.", nameof(column)),
    };

    /// <summary>The column that a logical type stands for.</summary>
    public static TypedColumn Column(string name, nint type) => DuckDbApi.TypeId(type) switch
    {
        Varchar => new(name, ValueKind.Text),
        BigInt => new(name, ValueKind.Integer),
        Decimal => new(name, ValueKind.Decimal, DuckDbApi.DecimalScale(type)),
        Double => new(name, ValueKind.Real),
        Date => new(name, ValueKind.Date),
        Boolean => new(name, ValueKind.Boolean),
        var other => throw new NotSupportedException(
            $"DuckDB type {other} of column '{name}' has no kind of value here."),
    };
}
