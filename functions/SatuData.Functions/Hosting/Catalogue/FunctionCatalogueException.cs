namespace SatuData.Functions.Hosting.Catalogue;

/// <summary>A function is declared in a way that one of the two hosts cannot run.</summary>
internal sealed class FunctionCatalogueException(string message) : Exception(message);
