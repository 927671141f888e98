using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NCrontab;
using SatuData.Functions.Hosting.Catalogue;
using SatuData.Records.Queues;

namespace SatuData.Functions.Hosting.Export;

/// <summary>Rules for the triggers in function.json files.</summary>
internal static partial class FunctionJsonLint
{
    private static readonly CrontabSchedule.ParseOptions SixFields = new() { IncludingSeconds = true };

    public static IEnumerable<LintFinding> Check(
        IReadOnlyList<ExportedFunction> functions, IReadOnlyCollection<QueueSettings> queues)
    {
        var known = queues.ToDictionary(queue => queue.Name, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. functions.SelectMany(Name),
            .. functions.SelectMany(Shape),
            .. functions.SelectMany(
                function => function.Bindings.SelectMany(binding => Trigger(function.Name, binding, known))),
            .. Unserved(functions, queues),
        ];
    }

    private static IEnumerable<LintFinding> Name(ExportedFunction function)
    {
        if (!ValidName().IsMatch(function.Name))
        {
            yield return new LintFinding(
                "function-name", function.Name, "nama fungsi harus huruf dan angka, diawali huruf.");
        }

        var isPublic = PublicRoutes.All.Any(route => route.Function == function.Name);
        if (!isPublic && PublicRoutes.Reserved.Contains(function.Name))
        {
            yield return new LintFinding(
                "reserved-name", function.Name, "nama ini dipakai alamat umum atau disimpan untuk Azure Functions.");
        }
    }

    private static IEnumerable<LintFinding> Shape(ExportedFunction function)
    {
        var triggers = function.Bindings.Count(
            binding => TypeOf(binding).EndsWith("Trigger", StringComparison.OrdinalIgnoreCase));
        if (triggers != 1)
        {
            yield return new LintFinding(
                "one-trigger", function.Name, $"harus punya tepat satu pemicu, sekarang {triggers}.");
        }

        if (function.Bindings.Any(binding => TypeOf(binding) == "serviceBus"))
        {
            yield return new LintFinding(
                "service-bus-output",
                function.Name,
                "keluaran serviceBus tidak dapat membawa sesi; kirim lewat kotak keluar.");
        }

        if (function.Definition["retry"] is not null
            && function.Bindings.Any(binding => TypeOf(binding) == "serviceBusTrigger"))
        {
            yield return new LintFinding("retry", function.Name, "\"retry\" tidak didukung untuk Service Bus.");
        }
    }

    private static IEnumerable<LintFinding> Trigger(
        string function, JsonObject binding, Dictionary<string, QueueSettings> queues) =>
        TypeOf(binding) switch
        {
            "serviceBusTrigger" => Queue(function, binding, queues),
            "timerTrigger" => Timer(function, binding),
            _ => [],
        };

    private static IEnumerable<LintFinding> Queue(
        string function, JsonObject binding, Dictionary<string, QueueSettings> queues)
    {
        if (binding.Text("connection") != "ServiceBus")
        {
            yield return new LintFinding("connection", function, "\"connection\" harus \"ServiceBus\".");
        }

        if (binding.Text("dataType") != "binary" || binding.Text("cardinality") == "many")
        {
            yield return new LintFinding(
                "data-type", function, "\"dataType\" harus \"binary\" dan pesan diambil satu per satu.");
        }

        if (!queues.TryGetValue(binding.Text("queueName") ?? "", out var queue))
        {
            yield return new LintFinding(
                "unknown-queue", function, $"antrean \"{binding.Text("queueName")}\" tidak dinyatakan.");
        }
        else if (queue.RequiresSession != binding.Flag("isSessionsEnabled"))
        {
            yield return new LintFinding(
                "sessions", function, "\"isSessionsEnabled\" harus sama dengan pengaturan antreannya.");
        }
    }

    private static IEnumerable<LintFinding> Timer(string function, JsonObject binding)
    {
        var schedule = binding.Text("schedule") ?? "";
        if (!schedule.StartsWith('%') && CrontabSchedule.TryParse(schedule, SixFields) is null)
        {
            yield return new LintFinding(
                "schedule", function, $"jadwal \"{schedule}\" harus enam kolom, detik di depan, menurut UTC.");
        }

        if (!binding.Flag("useMonitor"))
        {
            yield return new LintFinding(
                "use-monitor", function, "\"useMonitor\" harus true agar jadwal yang terlewat disusulkan.");
        }
    }

    private static IEnumerable<LintFinding> Unserved(
        IReadOnlyList<ExportedFunction> functions, IReadOnlyCollection<QueueSettings> queues)
    {
        var served = functions.SelectMany(function => function.Bindings)
            .Where(binding => TypeOf(binding) == "serviceBusTrigger")
            .Select(binding => binding.Text("queueName") ?? "")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return queues.Where(queue => !served.Contains(queue.Name))
            .Select(queue => new LintFinding(
                "unserved-queue", queue.Name, "antrean ini tidak dilayani fungsi mana pun; pesannya akan tertahan."));
    }

    private static string TypeOf(JsonObject binding) => binding.Text("type") ?? "";

    private static string? Text(this JsonObject binding, string key) =>
        binding[key] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static bool Flag(this JsonObject binding, string key) =>
        binding[key] is JsonValue value && value.TryGetValue(out bool flag) && flag;

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex ValidName();
}
