using System.Reflection;
using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests;

public sealed class ArchitectureTests
{
    // Functions, Portal → Pipeline → {Records, Snapshots, Reports, Classification} → {Tabular, Procedures}: what each
    // may use, all told.
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["satudata"] = ["Portal", "Pipeline", "Records", "Snapshots", "Reports", "Classification", "Tabular",
            "Procedures"],
        ["SatuData.Portal"] = ["Pipeline", "Records", "Snapshots", "Reports", "Classification", "Tabular",
            "Procedures"],
        ["SatuData.Pipeline"] = ["Records", "Snapshots", "Reports", "Classification", "Tabular", "Procedures"],
        ["SatuData.Records"] = ["Tabular", "Procedures"],
        ["SatuData.Reports"] = ["Tabular", "Procedures"],
        ["SatuData.Snapshots"] = ["Tabular"],
        ["SatuData.Classification"] = ["Tabular"],
        ["SatuData.Tabular"] = [],
        ["SatuData.Procedures"] = [],
    };

    [Fact]
    public void Assemblies_EveryReference_PointsDown()
    {
        var product = Directory.GetFiles(AppContext.BaseDirectory, "SatuData.*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => !name!.Contains("Test", StringComparison.Ordinal)).Append("satudata").ToList();
        product.ShouldBe(Arrows.Keys, ignoreOrder: true);
        foreach (var (name, allowed) in Arrows)
        {
            Assembly.Load(name).GetReferencedAssemblies().Select(r => r.Name!)
                .Where(r => r.StartsWith("SatuData.", StringComparison.Ordinal) || r == "satudata")
                .ShouldBeSubsetOf(allowed.Select(a => $"SatuData.{a}"), name);
        }
    }

    /// <summary>One place makes the guard of open files, from the decisions of one submission.</summary>
    [Fact]
    public void OpenColumns_InTheProduct_ComesFromDecidedClassesOnly()
    {
        Sources("OpenColumns.From(").ShouldBe(["lib/SatuData.Pipeline/Steps/DecidedClasses.cs"]);
        Sources("new ColumnDecision(").ShouldBe(["lib/SatuData.Pipeline/Steps/TinjauUnggahan.cs"]);
    }

    private static IEnumerable<string> Sources(string text) =>
        from folder in new[] { "lib", "functions" }
        from path in Directory.EnumerateFiles(Repository.File(folder), "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !name.Contains("/obj/", StringComparison.Ordinal)
            && File.ReadAllText(path).Contains(text, StringComparison.Ordinal)
        select name;
}
