using SatuData.Tabular.Standards;
using Xunit.Abstractions;

namespace SatuData.Tabular.Tests.Reading.Dialects;

public sealed class DialectAccuracyTests(ITestOutputHelper output)
{
    private const int Files = 400;

    private static readonly DataStandard Standard = Tables.Standard(DialectFile.Fields);

    [Fact]
    public void Open_GeneratedFiles_FindsTheExactDialectOfNearlyAll()
    {
        var random = new Random(20251125);
        var exact = 0;
        for (var i = 0; i < Files; i++)
        {
            var expected = DialectFile.Create(random);
            using var file = Tables.Open(expected.Bytes, Standard);
            var found = file.Description.Dialect!;
            var isExact = found.Delimiter == expected.Delimiter && found.NewLine == expected.NewLine
                && found.Quote == expected.Quote && found.Escape == expected.Escape;
            exact += isExact ? 1 : 0;
            if (!isExact)
            {
                output.WriteLine(
                    $"{i}: {expected.Description}; found {found.Delimiter} {found.Quote} {found.Escape} {found.NewLine} {found.Evidence}");
            }
        }

        output.WriteLine($"exact dialect: {exact} of {Files} ({100.0 * exact / Files:F1} %)");
        exact.ShouldBeGreaterThanOrEqualTo(Files * 97 / 100);
    }
}
