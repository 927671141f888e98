using Microsoft.AspNetCore.Mvc.RazorPages;
using SatuData.Portal.Reading;

namespace SatuData.Portal.Pages.Beranda;

/// <summary>The list of cases.</summary>
public sealed class IndexModel(PortalReader reader) : PageModel
{
    public IReadOnlyList<CaseSummary> Cases { get; private set; } = [];

    public int Open => Cases.Count(c => c.IsOpen);

    public int Late => Cases.Count(c => c.IsLate);

    public int Tasks => Cases.Sum(c => c.Tasks);

    public int StoredTasks => Cases.Sum(c => c.StoredTasks);

    public void OnGet() => Cases = reader.Cases();
}
