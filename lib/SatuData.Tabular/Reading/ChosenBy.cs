using System.Text.Json.Serialization;

namespace SatuData.Tabular.Reading;

/// <summary>What settled how a text file is read.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChosenBy>))]
public enum ChosenBy
{
    /// <summary>The bytes of the file alone.</summary>
    [JsonStringEnumMemberName("detected")]
    Detected,

    /// <summary>The person who had it read said so; see <see cref="TableReadOptions"/>.</summary>
    [JsonStringEnumMemberName("override")]
    Override,

    /// <summary>The data standard: so most of its columns are found.</summary>
    [JsonStringEnumMemberName("standard")]
    Standard,
}
