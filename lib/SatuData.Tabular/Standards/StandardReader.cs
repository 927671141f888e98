namespace SatuData.Tabular.Standards;

internal static class StandardReader
{
    public static StandardParse Read(ReadOnlyMemory<byte> bytes, string fileName) => throw new NotImplementedException();
}
