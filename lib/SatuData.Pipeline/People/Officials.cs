using SatuData.Reports.Letters;

namespace SatuData.Pipeline.People;

/// <summary>The people who act in the procedure for the region, by the function they hold.</summary>
/// <param name="Kasi">Pejabat pengawas, Kasi Pengelolaan Data dan Integrasi: submits, reviews, checks,
/// finalises.</param>
/// <param name="KepalaDinas">Head of the agency in charge; signs letters and final reports.</param>
/// <param name="Administrator">Administrator of the server: storage and recovery.</param>
/// <param name="WaliData">Receives the final report.</param>
public sealed record Officials(Signatory Kasi, Signatory KepalaDinas, Signatory Administrator, Signatory WaliData);
