using System.Text.Json;
using SatuData.Functions.Hosting.Catalogue;

namespace SatuData.Functions.Hosting.CustomHandler;

/// <summary>
/// The envelope in which the Functions host hands a trigger over: <c>{"Data":{…},"Metadata":{…}}</c>.
/// </summary>
internal static class TriggerEnvelope
{
    /// <summary>Reads what the function of <paramref name="trigger"/> takes.</summary>
    /// <exception cref="EnvelopeException">The envelope cannot be read.</exception>
    public static async Task<object> ReadAsync(
        Stream body, FunctionTrigger trigger, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
            return Read(document.RootElement, trigger);
        }
        catch (JsonException exception)
        {
            throw new EnvelopeException("The envelope is not JSON.", exception);
        }
    }

    private static object Read(JsonElement root, FunctionTrigger trigger)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new EnvelopeException("The envelope is not an object.");
        }

        var data = root.Member("Data");
        var payload = data.Member(trigger.ParameterName);
        if (payload.ValueKind == JsonValueKind.Undefined && data.ValueKind == JsonValueKind.Object
            && data.EnumerateObject().Count() == 1)
        {
            // A function.json written by hand may have named the binding otherwise.
            payload = data.EnumerateObject().First().Value;
        }

        return trigger is TimerTrigger
            ? new TimerInfo(IsPastDue(payload))
            : ServiceBusEnvelope.Read(payload, root.Member("Metadata"));
    }

    private static bool IsPastDue(JsonElement timer) =>
        bool.TryParse(timer.Unwrapped().Member("IsPastDue").Text(), out var isPastDue) && isPastDue;
}
