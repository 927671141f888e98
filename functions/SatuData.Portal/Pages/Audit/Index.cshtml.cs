using Microsoft.AspNetCore.Mvc.RazorPages;
using SatuData.Portal.Reading;

namespace SatuData.Portal.Pages.Audit;

/// <summary>Checks the audit chain and says how it stands.</summary>
public sealed class IndexModel(PortalReader reader) : PageModel
{
    public AuditView Audit { get; private set; } = null!;

    public void OnGet() => Audit = reader.Audit();
}
