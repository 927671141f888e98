namespace SatuData.Reports.Letters;

/// <summary>The head (kop) of an official document and the place it is dated at.</summary>
public sealed record Letterhead
{
    private readonly string? _lambang;

    /// <summary>
    /// The government, as printed on the first line: <c>Pemerintah Kabupaten Pringsewu</c>. Rendered in capitals.
    /// </summary>
    public required string PemerintahDaerah { get; init; }

    /// <summary>
    /// The office, as printed on the second line: <c>Dinas Komunikasi dan Informatika</c>. Rendered in capitals.
    /// </summary>
    public required string Dinas { get; init; }

    /// <summary>Street address with postal code; empty when not printed.</summary>
    public string Alamat { get; init; } = "";

    /// <summary>Telephone, e-mail and website in one line; empty when not printed.</summary>
    public string Kontak { get; init; } = "";

    /// <summary>The place documents are dated at: <c>Pringsewu</c>.</summary>
    public required string Kota { get; init; }

    /// <summary>
    /// The region's emblem as a <c>data:image/png;base64,</c> address, or null for a kop without one. Never an
    /// address outside the document: a letter must open without a network.
    /// </summary>
    /// <exception cref="ArgumentException">The address is not a PNG data address.</exception>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Lambang
    {
        get => _lambang;
        init
        {
            if (value is not null && !value.StartsWith("data:image/png;base64,", StringComparison.Ordinal))
            {
                throw new ArgumentException("The emblem must be a data:image/png;base64 address.", nameof(value));
            }

            _lambang = value;
        }
    }
}
