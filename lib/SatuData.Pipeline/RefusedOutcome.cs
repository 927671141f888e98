namespace SatuData.Pipeline;

/// <summary>Turns the rollback of a refused act back into its refusal.</summary>
internal static class RefusedOutcome
{
    public static async Task<Outcome<T>> RefusalAsOutcome<T>(this Task<Outcome<T>> act)
        where T : class
    {
        try
        {
            return await act.ConfigureAwait(false);
        }
        catch (RefusedException refused)
        {
            return Outcome.Refused<T>(refused.Refusal);
        }
    }
}
