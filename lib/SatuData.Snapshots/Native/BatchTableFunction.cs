using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SatuData.Snapshots.Native;

/// <summary>
/// The DuckDB table function <c>satudata_batches(id BIGINT)</c>, whose rows are the batches of a
/// <see cref="BatchSource"/>. It is
/// registered once in each database; the source is chosen by its number, so no query needs a change of the catalogue.
/// </summary>
internal static unsafe class BatchTableFunction
{
    public const string Name = "satudata_batches";

    public static void Register(DuckDbConnection connection)
    {
        var function = DuckDbApi.CreateTableFunction();
        var bigInt = DuckDbApi.CreateLogicalType(DuckDbType.BigInt);
        try
        {
            DuckDbApi.SetTableFunctionName(function, Name);
            DuckDbApi.AddTableFunctionParameter(function, bigInt);
            DuckDbApi.SetTableFunctionBind(function, &Bind);
            DuckDbApi.SetTableFunctionInit(function, &Init);
            DuckDbApi.SetTableFunctionBody(function, &Fill);
            if (DuckDbApi.RegisterTableFunction(connection.Pointer, function) != 0)
            {
                throw new DuckDbException("register table function");
            }
        }
        finally
        {
            DuckDbApi.DestroyLogicalType(ref bigInt);
            DuckDbApi.DestroyTableFunction(ref function);
        }
    }

    // These three are called from C++: no exception may leave them, whatever it is. It is kept in the source instead,
    // and thrown
    // again where the query was asked.

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Bind(nint info)
    {
        var value = DuckDbApi.BindParameter(info, 0);
        var id = DuckDbApi.GetInt64(value);
        DuckDbApi.DestroyValue(ref value);
        var source = BatchSource.Find(id);
        if (source is null)
        {
            DuckDbApi.BindSetError(info, "no such source");
            return;
        }

        try
        {
            foreach (var column in source.Columns)
            {
                var type = DuckDbType.Create(column);
                DuckDbApi.BindAddColumn(info, column.Name, type);
                DuckDbApi.DestroyLogicalType(ref type);
            }

            DuckDbApi.BindSetData(info, (nint)id, 0);
        }
        catch (Exception failure)
        {
            source.Failure = failure;
            DuckDbApi.BindSetError(info, "the source's columns cannot be stored");
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Init(nint info)
    {
        // One thread reads a source, which is DuckDB's default; the position is in the source itself.
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Fill(nint info, nint chunk)
    {
        var source = BatchSource.Find(DuckDbApi.FunctionBindData(info));
        if (source is null)
        {
            DuckDbApi.FunctionSetError(info, "the source is gone");
            return;
        }

        try
        {
            source.Fill(chunk);
        }
        catch (Exception failure)
        {
            source.Failure = failure;
            DuckDbApi.FunctionSetError(info, "the source failed");
        }
    }
}
