using System.Text.Json;
using SatuData.Reports.Letters;

namespace SatuData.Reports.Rendering;

/// <summary>
/// A consequence test as JSON; the form is named in <see cref="LembarUjiKonsekuensiDocument.Skema"/>.
/// </summary>
internal static class LembarUjiKonsekuensiJson
{
    public static DocumentFile Render(LembarUjiKonsekuensiDocument sheet) =>
        new(".json", "application/json",
            JsonSerializer.SerializeToUtf8Bytes(sheet, LaporanJson.Context.LembarUjiKonsekuensiDocument));
}
