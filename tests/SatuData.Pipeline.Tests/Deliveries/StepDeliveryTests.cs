using SatuData.Testing.Homes;

namespace SatuData.Pipeline.Tests.Deliveries;

/// <summary>A message may come again, or to two hosts at once: its effect is there once.</summary>
public sealed class StepDeliveryTests(DeliveredCases cases) : IClassFixture<DeliveredCases>
{
    public static TheoryData<string> Functions => [.. QueueStep.All.Select(s => s.Function)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Step_MessageDeliveredTwiceInARow_HasOneEffect(string function)
    {
        var queue = QueueOf(function);

        cases.Once[queue].ShouldNotBe(cases.Before[queue]);
        cases.Twice[queue].ShouldBe(cases.Once[queue]);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Step_MessageDeliveredTwiceAtOnce_HasOneEffect(string function)
    {
        var queue = QueueOf(function);

        cases.AtOnce[queue].ShouldBe(cases.Once[queue]);
    }

    private static string QueueOf(string function) => QueueStep.All.Single(s => s.Function == function).Queue;
}
