using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SatuData.Portal.Pages;

/// <summary>For every address under /app/ that is nothing else.</summary>
public sealed class TidakAdaModel : PageModel
{
    public void OnGet() => Response.StatusCode = StatusCodes.Status404NotFound;
}
