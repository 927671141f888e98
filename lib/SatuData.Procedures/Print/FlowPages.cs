using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Print;

/// <summary>Divides the rows of the flow table over sheets and draws them.</summary>
internal static class FlowPages
{
    public static List<SvgCanvas> Draw(ProcedureDefinition definition, PrintedRun? run)
    {
        var columns = new FormColumns(definition, run is not null);
        var rows = definition.Steps.Select(s => new FormRow(s, columns, run)).ToList();
        var pages = Divide(rows);
        var places = pages.SelectMany((page, i) => page.Select(row => (row.Step.Number, Page: i)))
            .ToDictionary(p => p.Number, p => p.Page);
        return
        [
            .. pages.Select((page, i) => new FlowPage(definition, columns, run)
            {
                Rows = page, Index = i, IsLast = i == pages.Count - 1, PageOf = places,
            }.Draw()),
        ];
    }

    private static List<List<FormRow>> Divide(List<FormRow> rows)
    {
        var pages = new List<List<FormRow>> { new() };
        var used = 0.0;
        foreach (var row in rows)
        {
            if (used + row.Height > FlowPage.RoomForRows && pages[^1].Count > 0)
            {
                pages.Add([]);
                used = 0;
            }

            pages[^1].Add(row);
            used += row.Height;
        }

        return pages;
    }
}
