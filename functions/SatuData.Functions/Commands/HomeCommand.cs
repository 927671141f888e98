using System.CommandLine;
using SatuData.Functions.KeyVault;
using SatuData.Pipeline;
using SatuData.Pipeline.Home;
using SatuData.Reports.Letters;

namespace SatuData.Functions.Commands;

/// <summary>Runs a command on the opened home.</summary>
internal static class HomeCommand
{
    /// <summary>How a home is opened, with what protects its keys as the environment says.</summary>
    public static HomeOptions Options(string path) =>
        new() { Path = path, KeyProtection = KeyProtectionSettings.FromEnvironment() };

    /// <summary>Opens the home the command line names, runs <paramref name="act"/>, closes it.</summary>
    public static void OnHome(this Command command, Func<SatuDataHome, ParseResult, CommandOutput, CancellationToken,
        Task<int>> act) =>
        command.SetAction(async (parsed, cancel) =>
        {
            var opened = await SatuDataHome.OpenAsync(
                Options(parsed.GetRequiredValue(CommonOptions.Home).FullName));
            if (!opened.IsDone)
            {
                return CommandOutput.Refuse(opened.Refusal);
            }

            await using var home = opened.Value;
            return await act(home, parsed, new CommandOutput(parsed.GetValue(CommonOptions.Json)), cancel);
        });

    /// <summary>Says that an act was done, or why it was refused.</summary>
    public static int Report<T>(
        this Outcome<T> outcome, CommandOutput output, Func<T, (string Sentence, object Value)> describe)
        where T : class
    {
        if (!outcome.IsDone)
        {
            return CommandOutput.Refuse(outcome.Refusal);
        }

        var (sentence, value) = describe(outcome.Value);
        return output.Say(sentence, value);
    }

    /// <summary>Who acts: the person named on the command line, else the official whose task it is.</summary>
    public static string ActorOr(this ParseResult parsed, Signatory official) =>
        parsed.GetValue(CommonOptions.Actor) is { Length: > 0 } named
            ? named
            : official.Nama.Length > 0 ? $"{official.Nama}, {official.Jabatan}" : official.Jabatan;
}
