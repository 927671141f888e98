using System.CommandLine;
using SatuData.Records.Audit;

namespace SatuData.Functions.Commands;

/// <summary><c>audit verify|list</c>.</summary>
internal static class AuditCommands
{
    public static Command Create()
    {
        var verify = new Command("verify", "Periksa rantai audit; menyebut catatan pertama yang rusak.");
        verify.OnHome((home, _, output, _) =>
        {
            var result = home.Audit.Verify();
            var head = home.Audit.Head();
            if (result.IsSound)
            {
                return Task.FromResult(output.Say(
                    $"Rantai audit utuh: {Display.Number(result.Checked)} catatan, kepala {head?.Hash ?? "(kosong)"}.",
                    new { sound = true, result.Checked, head = head?.Hash }));
            }

            var fault = result.Fault!;
            _ = output.Say(
                $"Rantai audit RUSAK pada catatan {fault.Sequence}: {fault.Message}",
                new { sound = false, result.Checked, fault });
            return Task.FromResult(CommandOutput.Refused);
        });

        var from = new Option<long>("--from")
        {
            Description = "Mulai dari nomor urut ini.",
            DefaultValueFactory = _ => 1,
        };
        var max = new Option<int>("--max")
        {
            Description = "Paling banyak sekian catatan.",
            DefaultValueFactory = _ => 100,
        };
        var list = new Command("list", "Catatan audit.") { from, max };
        list.OnHome((home, parsed, output, _) => Task.FromResult(output.List<AuditEntry>(
            home.Audit.List(parsed.GetRequiredValue(from), parsed.GetRequiredValue(max)), "Belum ada catatan audit.",
            ("Urutan", e => Display.Number(e.Sequence)), ("Waktu", e => Display.Time(home, e.At)),
            ("Peristiwa", e => e.Action),
            ("Pelaku", e => e.Actor), ("Hal", e => e.Subject), ("Hash", e => Display.Hash(e.Hash)))));
        return new Command("audit", "Rantai audit.") { verify, list };
    }
}
