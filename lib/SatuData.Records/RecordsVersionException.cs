namespace SatuData.Records;

/// <summary>The file is no database of this program, or of a version this program does not know.</summary>
public sealed class RecordsVersionException : RecordsException
{
    internal RecordsVersionException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <inheritdoc/>
    public override bool IsTransient => false;
}
