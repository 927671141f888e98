using System.Reflection;

namespace SatuData.Functions.Hosting.Catalogue;

/// <summary>Every function of the product, found once at start and checked for what both hosts need.</summary>
internal sealed class FunctionCatalogue
{
    private readonly Dictionary<string, FunctionDescriptor> _byName;

    private FunctionCatalogue(List<FunctionDescriptor> functions)
    {
        Functions = functions;
        _byName = functions.ToDictionary(function => function.Name, StringComparer.Ordinal);
    }

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<FunctionDescriptor> Functions { get; }

    public FunctionDescriptor? Find(string name) => _byName.GetValueOrDefault(name);

    public static FunctionCatalogue From(Assembly assembly) => From(assembly.GetTypes());

    public static FunctionCatalogue From(params IEnumerable<Type> types)
    {
        const BindingFlags Declared =
            BindingFlags.Instance | BindingFlags.Static
            | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var functions = types
            .SelectMany(type => type.GetMethods(Declared))
            .Where(method => method.IsDefined(typeof(FunctionAttribute)))
            .Select(FunctionMethod.Describe)
            .OrderBy(function => function.Name, StringComparer.Ordinal)
            .ToList();
        CheckTogether(functions);
        return new FunctionCatalogue(functions);
    }

    private static void CheckTogether(List<FunctionDescriptor> functions)
    {
        // Folder names and routes are compared without case by the Functions host.
        var twice = functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new FunctionCatalogueException($"Two functions are called {twice.Key}.");
        }

        // Two functions on one queue would compete for its messages.
        var shared = functions.Select(function => function.Trigger).OfType<QueueTrigger>()
            .GroupBy(trigger => trigger.QueueName, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (shared is not null)
        {
            throw new FunctionCatalogueException($"Two functions take the messages of the queue {shared.Key}.");
        }
    }
}
