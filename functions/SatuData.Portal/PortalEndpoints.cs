using System.Reflection;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SatuData.Portal.Reading;

namespace SatuData.Portal;

/// <summary>The read-only portal: pages under /app/, the style sheet under /assets/.</summary>
public static class PortalEndpoints
{
    /// <summary>
    /// Path of the style sheet. The hash in it changes with the content, so that browsers may keep it for ever.
    /// </summary>
    public static readonly string StyleSheet;

    private static readonly byte[] Style = ReadStyle();

    static PortalEndpoints()
    {
        StyleSheet = $"/assets/portal.{Convert.ToHexStringLower(SHA256.HashData(Style))[..12]}.css";
    }

    /// <summary>
    /// Adds the pages. They read from the <see cref="Pipeline.Home.SatuDataHome"/> among the services.
    /// </summary>
    public static IServiceCollection AddSatuDataPortal(this IServiceCollection services)
    {
        services.AddSingleton<PortalReader>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages().AddApplicationPart(typeof(PortalEndpoints).Assembly);
        return services;
    }

    /// <summary>
    /// Maps the pages and the style sheet, with headers that forbid scripts and everything from elsewhere.
    /// </summary>
    public static WebApplication MapSatuDataPortal(this WebApplication app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/app", StringComparison.Ordinal)
                || context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal),
            branch => branch.Use(PortalHeaders.Apply));
        app.MapGet("/", () => Results.Redirect("/app/"));
        app.MapGet(StyleSheet, SendStyle);
        app.MapGet("/app/kasus/{caseId}/dokumen/{**path}", DocumentEndpoint.SendAsync);
        app.MapRazorPages();
        app.MapFallbackToPage("/app/{**path}", "/TidakAda");
        return app;
    }

    private static IResult SendStyle(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(Style, "text/css; charset=utf-8");
    }

    private static byte[] ReadStyle()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("assets/portal.css")
            ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        var style = new byte[stream.Length];
        stream.ReadExactly(style);
        return style;
    }
}
