using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Tests.Definitions;

internal static class ErrorAssertions
{
    public static DefinitionError ShouldHaveSingleItemFor(this IReadOnlyList<DefinitionError> errors, string path) =>
        errors.Where(e => e.Path == path).ShouldHaveSingleItem();
}
