using System.CommandLine;
using SatuData.Classification;
using SatuData.Classification.Rules;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures;
using SatuData.Tabular.Access;

namespace SatuData.Functions.Commands;

/// <summary>
/// <c>classification check|laws|diff|reevaluate</c>: the rules of classification and what they change.
/// </summary>
internal static class ClassificationCommands
{
    public static Command Create() => new("classification", "Aturan klasifikasi kolom dan dasar hukumnya.")
    {
        Check(), Laws(), Diff(), Reevaluate(),
    };

    private static Command Check()
    {
        var file = new Argument<FileInfo>("BERKAS") { Description = "Berkas aturan daerah (.yaml)." };
        var check = new Command("check",
            "Periksa berkas aturan klasifikasi daerah sebelum ditaruh di folder klasifikasi/.") { file };
        check.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists)
            {
                return CommandOutput.Refuse(new Refusal("berkas-tidak-ada", $"Berkas {path.Name} tidak ada."));
            }

            var parse = ClassificationRules.WithRegional([RulesFolder.Source(path.FullName)]);
            return Show(parse, path.Name, new CommandOutput(parsed.GetValue(CommonOptions.Json)));
        });
        return check;
    }

    private static int Show(RulesParse parse, string name, CommandOutput output)
    {
        if (output.IsJson)
        {
            CommandOutput.Json(new { file = name, valid = parse.Rules is not null, errors = parse.Errors,
                rules = parse.Rules?.Identity });
        }
        else if (parse.Rules is { } rules)
        {
            output.WriteLine(
                $"{name} benar. Aturan gabungan: versi {rules.Identity.Version}, sidik {Display.Hash(rules.Identity.Hash)}.");
        }
        else
        {
            foreach (var error in parse.Errors)
            {
                output.WriteLine(error);
            }
        }

        return parse.Rules is null ? CommandOutput.Refused : CommandOutput.Done;
    }

    private static Command Laws()
    {
        var laws = new Command("laws", "Dasar hukum yang dapat dirujuk dalam putusan, dengan kuncinya.");
        laws.OnHome((home, _, output, _) => Task.FromResult(output.List<LegalBasis>(
            [.. home.Rules.Bases.Values.OrderBy(b => b.Key, StringComparer.Ordinal)],
            "Tidak ada dasar hukum.",
            ("Kunci", b => b.Key), ("Dasar", b => b.ToString()), ("Alasan", b => b.Reason), ("Masa", b => b.Period))));
        return laws;
    }

    private static Command Diff()
    {
        var diff = new Command("diff",
            "Beda kelas bila data yang ada dinilai dengan aturan yang berlaku sekarang; tidak mengubah apa pun.");
        diff.OnHome((home, _, output, cancel) =>
            Task.FromResult(Show(home, new NilaiUlangKlasifikasi(home).Compare(cancel), output)));
        return diff;
    }

    private static Command Reevaluate()
    {
        var again = new Command("reevaluate",
            "Nilai ulang dengan aturan yang berlaku: usulan yang menunggu reviu diperbarui, "
            + "dan kolom tersimpan yang menjadi lebih ketat diberitahukan kepada Kasi.");
        again.OnHome(async (home, parsed, output, cancel) =>
        {
            var actor = parsed.ActorOr(home.Region.Officials.Kasi);
            return Show(home, await new NilaiUlangKlasifikasi(home).RunAsync(actor, cancel), output);
        });
        return again;
    }

    private static int Show(SatuDataHome home, IReadOnlyList<ClassificationChange> changes, CommandOutput output) =>
        output.List(
            changes,
            $"Tidak ada kelas yang berubah menurut aturan versi {home.Rules.Identity.Version}.",
            ("Dataset", c => c.Dataset),
            ("Unggahan", c => c.SubmissionId),
            ("Kolom", c => c.Column),
            ("Semula", c => Word(c.Before)),
            ("Menjadi", c => Word(c.After)),
            ("Putusan", c => c.InForce is { } decided ? Word(decided) : "menunggu reviu"),
            ("Perhatian", c => c.NeedsDecision ? "LEBIH KETAT daripada putusan" : c.IsStricter ? "lebih ketat" : ""),
            ("Dasar hukum", c => c.Basis));

    private static string Word(AccessClass access) => access.ToString().ToLowerInvariant();
}
