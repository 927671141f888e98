using System.Xml;
using ExcelDataReader.Exceptions;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Which exceptions of the workbook reader mean that the file is damaged. It checks little before it indexes, casts and
/// allocates, so damage
/// shows in almost any type; what is left out are failures of the disk under the file and defects that no byte can
/// cause.
/// </summary>
internal static class WorkbookDamage
{
    public static bool Is(Exception exception) => exception is ExcelReaderException
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
