using System.Runtime.InteropServices;

namespace SatuData.Snapshots.Native;

/// <summary>duckdb_result: passed by value to the fetching functions, so its size matters.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeResult
{
    private readonly ulong _columnCount;
    private readonly ulong _rowCount;
    private readonly ulong _rowsChanged;
    private readonly nint _columns;
    private readonly nint _errorMessage;
    private readonly nint _internalData;
}
