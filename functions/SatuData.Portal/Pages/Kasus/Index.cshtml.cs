using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SatuData.Portal.Reading;

namespace SatuData.Portal.Pages.Kasus;

/// <summary>One case: its nine steps, tasks, documents, snapshots and trail.</summary>
public sealed class IndexModel(PortalReader reader) : PageModel
{
    public CaseView? Case { get; private set; }

    public void OnGet(string caseId)
    {
        Case = reader.Case(caseId);
        Response.StatusCode = Case is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
    }
}
