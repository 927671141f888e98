using System.Text.Json;
using System.Text.Json.Nodes;

namespace SatuData.Functions.Hosting.Export;

/// <summary>Rules for host.json.</summary>
internal static class HostJsonLint
{
    public static IEnumerable<LintFinding> Check(string path)
    {
        if (FunctionsLint.Parse(path) is not { } root)
        {
            return [Finding("host-json", "berkas tidak ada atau bukan objek JSON yang sah; salin host.json bawaan.")];
        }

        var handler = root["customHandler"] as JsonObject;
        return [.. General(root), .. Handler(handler), .. Timeouts(path), .. ServiceBus(root)];
    }

    private static IEnumerable<LintFinding> General(JsonObject root)
    {
        if ((string?)root["version"] != "2.0")
        {
            yield return Finding("host-version", "\"version\" harus \"2.0\".");
        }

        if (root["extensionBundle"]?["id"] is null)
        {
            yield return Finding(
                "extension-bundle", "\"extensionBundle\" harus ada: pemicu Service Bus berasal dari sana.");
        }

        if ((string?)root["extensions"]?["http"]?["routePrefix"] != "")
        {
            yield return Finding(
                "route-prefix", "\"extensions.http.routePrefix\" harus \"\" agar alamat portal tidak berubah.");
        }
    }

    private static IEnumerable<LintFinding> Handler(JsonObject? handler)
    {
        if (handler is null)
        {
            yield return Finding("custom-handler", "\"customHandler\" harus ada.");
            yield break;
        }

        if (string.IsNullOrEmpty((string?)handler["description"]?["defaultExecutablePath"]))
        {
            yield return Finding(
                "executable", "\"customHandler.description.defaultExecutablePath\" harus menyebut berkas program.");
        }

        if (handler["http"] is not null)
        {
            yield return Finding(
                "http-routes", "\"customHandler.http\" tidak boleh ada: ia menolak semua function.json.");
        }

        if (handler["enableProxyingHttpRequest"] is not JsonValue proxying || !proxying.TryGetValue(out bool on) || !on)
        {
            yield return Finding(
                "http-proxying",
                "\"customHandler.enableProxyingHttpRequest\" harus true agar unggahan besar sampai utuh.");
        }
    }

    private static IEnumerable<LintFinding> Timeouts(string path)
    {
        HostSettings? settings = null;
        try
        {
            settings = HostSettings.Load(path);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // Told below: a value of the wrong kind.
        }

        if (settings is null)
        {
            yield return Finding(
                "settings", "batas waktu harus berbentuk \"jj:mm:dd\" dan jumlah sesi harus bilangan bulat.");
        }
        else if (settings.FunctionTimeout <= TimeSpan.Zero || settings.FunctionTimeout >= settings.MaxAutoLockRenewal)
        {
            yield return Finding(
                "timeouts",
                "\"functionTimeout\" harus lebih pendek daripada "
                + "\"extensions.serviceBus.maxAutoLockRenewalDuration\"; bila tidak, kunci "
                + "pesan lepas selagi fungsi masih bekerja.");
        }
    }

    private static IEnumerable<LintFinding> ServiceBus(JsonObject root)
    {
        var bus = root["extensions"]?["serviceBus"] as JsonObject;
        if (bus?["autoCompleteMessages"] is JsonValue complete && complete.TryGetValue(out bool auto) && !auto)
        {
            yield return Finding(
                "auto-complete",
                "\"autoCompleteMessages\" harus true: program tidak dapat menyelesaikan pesan sendiri.");
        }

        if (bus?["maxConcurrentCallsPerSession"] is JsonValue calls
            && (!calls.TryGetValue(out int perSession) || perSession != 1))
        {
            yield return Finding(
                "calls-per-session",
                "\"maxConcurrentCallsPerSession\" harus 1: langkah satu kasus tidak boleh berjalan bersamaan.");
        }
    }

    private static LintFinding Finding(string code, string text) => new(code, FunctionsExport.HostFile, text);
}
