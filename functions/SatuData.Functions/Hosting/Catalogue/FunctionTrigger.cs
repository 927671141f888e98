namespace SatuData.Functions.Hosting.Catalogue;

/// <summary>What starts a function.</summary>
/// <param name="ParameterName">Name of the parameter, which is the binding's name in function.json.</param>
internal abstract record FunctionTrigger(string ParameterName);
