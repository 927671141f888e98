namespace SatuData.Functions.Hosting;

/// <summary>Marks the one method of a class that is a function; the name is its folder and path on Azure.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
