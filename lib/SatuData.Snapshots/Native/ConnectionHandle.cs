using Microsoft.Win32.SafeHandles;

namespace SatuData.Snapshots.Native;

/// <summary>A connection; it keeps its database open.</summary>
internal sealed class ConnectionHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    private readonly DatabaseHandle _database;

    public ConnectionHandle(DatabaseHandle database)
        : base(ownsHandle: true)
    {
        var held = false;
        database.DangerousAddRef(ref held);
        _database = database;
        if (DuckDbApi.Connect(database.Pointer, out var connection) != 0)
        {
            database.DangerousRelease();
            throw new DuckDbException("connect");
        }

        SetHandle(connection);
    }

    public nint Pointer => handle;

    protected override bool ReleaseHandle()
    {
        DuckDbApi.Disconnect(ref handle);
        _database.DangerousRelease();
        return true;
    }
}
