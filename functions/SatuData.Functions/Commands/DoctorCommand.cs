using System.CommandLine;
using SatuData.Pipeline.Steps;

namespace SatuData.Functions.Commands;

/// <summary><c>doctor</c>: what could go wrong on this machine, checked now.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var doctor = new Command(
            "doctor", "Periksa kesehatan instalasi: berkas, ruang, kunci, antrean, audit, titik pemulihan.");
        doctor.OnHome(async (home, _, output, cancel) =>
        {
            var checks = await new PeriksaKesehatan(home).RunAsync(cancel);
            output.List(checks, "Tidak ada pemeriksaan.",
                ("Pemeriksaan", c => c.Name), ("Hasil", c => c.Sound ? "baik" : "PERIKSA"),
                ("Keterangan", c => c.Message));
            return checks.All(c => c.Sound) ? CommandOutput.Done : CommandOutput.Refused;
        });
        return doctor;
    }
}
