using Microsoft.AspNetCore.Http;
using SatuData.Portal.Reading;

namespace SatuData.Portal;

/// <summary>Sends a registered document: pages to look at, everything else to keep.</summary>
internal static class DocumentEndpoint
{
    // A document brings its own style. The sandbox keeps it from doing anything in the portal's name.
    private const string DocumentPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'";

    public static async Task<IResult> SendAsync(
        string caseId, string path, PortalReader reader, HttpContext context, CancellationToken cancellationToken)
    {
        var document = await reader.DocumentAsync(caseId, path, cancellationToken);
        if (document is null)
        {
            return Results.Text(
                "Dokumen tidak ada. Buka kembali halaman kasus dan pilih dokumen dari daftarnya.", statusCode: 404);
        }

        if (!document.IsIntact)
        {
            return Results.Text(
                "Isi dokumen ini tidak sama dengan catatan, jadi tidak dikirim. Laporkan kepada administrator.",
                statusCode: 409);
        }

        var extension = Path.GetExtension(document.FileName);
        var isPage = extension == ".html";
        if (isPage)
        {
            context.Response.Headers.ContentSecurityPolicy = DocumentPolicy;
        }

        return Results.File(document.Content, MediaType(extension), isPage ? null : document.FileName);
    }

    private static string MediaType(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".json" => "application/json",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    };
}
