using SatuData.Procedures.Calendar;
using SatuData.Reports.Letters;
using SatuData.Reports.Numbering;

namespace SatuData.Pipeline.People;

/// <summary>The regional government that runs this installation.</summary>
public sealed record Region
{
    /// <summary>Letterhead of its documents.</summary>
    public required Letterhead Letterhead { get; init; }

    /// <summary>Kemendagri code of the region, with dots.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Its time zone, which is also that of its office hours.</summary>
    public required OfficeZone Zone { get; init; }

    /// <summary>Its officials.</summary>
    public required Officials Officials { get; init; }

    /// <summary>How its letters are numbered.</summary>
    public required LetterNumberTemplate LetterNumbers { get; init; }

    /// <summary>The legal basis that its letters and reports cite.</summary>
    public required IReadOnlyList<string> LegalBasis { get; init; }
}
