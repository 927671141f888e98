using System.Xml;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Surveys;

namespace SatuData.Reports.Annotating;

/// <summary>Returns an operator's file with its findings in it. Safe for use by several threads.</summary>
public static class WorkbookAnnotation
{
    /// <summary>
    /// Writes a workbook with the findings of <paramref name="original"/>: the operator's own, edited in place, for
    /// .xlsx and .xlsm; for other files one with the same cells.
    /// </summary>
    /// <param name="original">The file; not changed.</param>
    /// <param name="format">What it is.</param>
    /// <param name="request">What to say.</param>
    /// <param name="target">
    /// Where the annotated workbook goes; nothing useful is in it when the outcome is false.
    /// </param>
    /// <returns>False when the file holds nothing that could be annotated, is too damaged, or passed a limit of reading.</returns>
    public static bool TryWrite(UploadContent original, SourceFormat format, AnnotationRequest request, Stream target)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(target);
        if (request.Counts.Any(c => c.Code == FindingCodes.ReadingLimit))
        {
            // What could not be read to its end cannot be copied in the same time either.
            return false;
        }

        if (format == SourceFormat.Xlsx && request.MaskCell is null)
        {
            using var stream = original.OpenStream();
            return TryWrite(stream, request, target);
        }

        // In memory: what may be exempt leaves no second copy on the disk.
        using var grid = new MemoryStream();
        return GridWorkbook.Write(RawGrid.Sheets(original, request.Reading), request, grid)
            && TryWrite(grid, request, target);
    }

    /// <summary>Whether a workbook carries macros, so that its file must be named .xlsm.</summary>
    public static bool HasMacros(UploadContent original)
    {
        ArgumentNullException.ThrowIfNull(original);
        using var stream = original.OpenStream();
        try
        {
            using var package = new WorkbookPackage(stream);
            return new PartTypes(package).IsMacroEnabled;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return false;
        }
    }

    private static bool TryWrite(Stream original, AnnotationRequest request, Stream target)
    {
        try
        {
            using var package = new WorkbookPackage(original);
            new AnnotatedWorkbook(package, request).Save(target);
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or OverflowException)
        {
            return false;
        }
    }
}
