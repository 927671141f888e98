using SatuData.Classification.Disclosure.Systems;

namespace SatuData.Classification.Disclosure.Auditing;

/// <summary>
/// Judges a mask as an outsider who knows everything published, every sum and that nothing is negative. Shares no code
/// with what made the mask but the description of the tables.
/// </summary>
internal static class Auditor
{
    /// <summary>Judges one masked system.</summary>
    public static DisclosureAudit Judge(CellSystem system, Func<int, bool> isHidden, CancellationToken cancel = default)
    {
        var isProtected = system.Cells.Count(c => c.Primary is not null);
        var recoverable = system.Cells.Count(c => c.Primary is not null && !isHidden(c.Index));
        var (narrow, bridgeParts, isAgreed) = (0, 0, true);
        foreach (var part in HiddenPart.Of(system, isHidden))
        {
            var found = ModularRank.Fixed(part);
            if (BridgeTest.Fixed(part) is { } bridges)
            {
                bridgeParts++;
                isAgreed &= found.SetEquals(bridges);
                found.UnionWith(bridges);
            }

            var known = found.Where(u => system.Cells[part.Cells[u]].Primary is not null).ToHashSet();
            recoverable += known.Count;
            narrow += new IntervalTest(system, part).Narrow(cancel).Count(u => !known.Contains(u));
        }

        return new(isProtected, recoverable, narrow, bridgeParts, isAgreed);
    }
}
