using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SatuData.Portal.Reading;

namespace SatuData.Portal.Pages.Tugas;

/// <summary>One agency's task: rounds, findings and access classes, without values.</summary>
public sealed class IndexModel(PortalReader reader) : PageModel
{
    public TaskView? Task { get; private set; }

    public void OnGet(string taskId)
    {
        Task = reader.CollectionTask(taskId);
        Response.StatusCode = Task is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
    }
}
