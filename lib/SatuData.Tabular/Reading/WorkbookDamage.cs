using System.Xml;
using ExcelDataReader.Exceptions;
using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Which exceptions of reading a workbook mean that something is wrong with the file, and what to say about each. The
/// reader of old
/// workbooks checks little before it indexes, casts and allocates, so damage shows in almost any type; what is left out
/// are failures of the
/// disk under the file and defects that no byte can cause.
/// </summary>
internal static class WorkbookDamage
{
    /// <summary>The finding for an exception that the file's content caused; null for any other.</summary>
    public static Finding? Explain(Exception exception) => exception switch
    {
        FileRefusedException refused => refused.Finding,
        InvalidPasswordException => Refusals.Password(),
        _ => Is(exception) ? Refusals.Damage() : null,
    };

    private static bool Is(Exception exception) => exception is ExcelReaderException
        or InvalidDataException
        or EndOfStreamException
        or XmlException
        or FormatException
        or OverflowException
        or ArithmeticException
        or ArgumentException
        or IndexOutOfRangeException
        or InvalidCastException
        or InvalidOperationException
        or KeyNotFoundException
        or NotSupportedException
        or NotImplementedException
        or NullReferenceException
        or OutOfMemoryException;
}
