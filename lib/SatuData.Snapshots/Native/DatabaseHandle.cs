using Microsoft.Win32.SafeHandles;

namespace SatuData.Snapshots.Native;

internal sealed class DatabaseHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public DatabaseHandle(nint database)
        : base(ownsHandle: true)
    {
        SetHandle(database);
    }

    public nint Pointer => handle;

    protected override bool ReleaseHandle()
    {
        DuckDbApi.Close(ref handle);
        return true;
    }
}
