using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Lint;

/// <summary>Rules about everything of a definition but its steps.</summary>
internal static class IdentityRules
{
    public static IEnumerable<LintFinding> Check(ProcedureDefinition definition, ProcedureLibrary? library) =>
    [
        .. Identity(definition),
        .. definition.DasarHukum.SelectMany(Law),
        .. Actors(definition),
        .. Repeated(definition),
        .. Relations(definition, library),
        .. Inferred(definition.Inferred, definition.Identity.Place, null),
    ];

    public static IEnumerable<LintFinding> Inferred(IEnumerable<InferredPart> parts, SourcePlace place, int? step)
    {
        foreach (var part in parts)
        {
            yield return new(LintRules.InferredPart, place, step, $"{part.Part} disimpulkan: {part.Reason}");
            if (part.OtherReading is null)
            {
                yield return new(LintRules.NoOtherReading, place, step,
                    $"{part.Part} disimpulkan tanpa menyebut bacaan lain. Tambahkan \"bacaanLain\".");
            }
        }
    }

    private static IEnumerable<LintFinding> Identity(ProcedureDefinition definition)
    {
        var identity = definition.Identity;
        if (identity.TanggalPengesahan is null || identity.DisahkanOleh is null)
        {
            yield return Found(LintRules.NotRatified,
                "Tanggal pengesahan atau pejabat yang mengesahkan kosong. Isi dari lembar pengesahan.");
        }

        if (identity.Nomor is null)
        {
            yield return Found(LintRules.NoNumber, "Nomor SOP kosong.");
        }

        if (identity.TanggalEfektif is null)
        {
            yield return Found(LintRules.NoEffectiveDay, "Tanggal efektif kosong.");
        }

        if (identity.DisahkanOleh is { } ratifier && WrongHead(ratifier, identity))
        {
            yield return Found(LintRules.RatifierMismatch,
                $"\"{ratifier}\" tidak sesuai dengan \"{identity.Pemerintah}\": kabupaten dipimpin bupati, kota dipimpin wali kota.");
        }

        LintFinding Found(LintRule rule, string message) => new(rule, identity.Place, null, message);
    }

    private static bool WrongHead(string ratifier, ProcedureIdentity identity) =>
        (Says(ratifier, "wali kota") || Says(ratifier, "walikota")) && Says(identity.Pemerintah, "kabupaten")
        || Says(ratifier, "bupati") && Says(identity.Pemerintah, "kota ");

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<LintFinding> Law(LegalReference law)
    {
        var meant = law.Successor ?? "penggantinya";
        var title = law.Title.TrimEnd(';', '.');
        var message = law.Status switch
        {
            LegalStatus.Dicabut => $"{title}: sudah dicabut. Rujuk {meant}.",
            LegalStatus.Diubah => $"{title}: sudah diubah. Sebut juga {meant}.",
            LegalStatus.Keliru => $"{title}: tidak ada peraturan demikian. Mungkin maksudnya {meant}.",
            _ => null,
        };
        if (message is not null)
        {
            yield return new(LintRules.SupersededLaw, law.Place, null, message);
            if (law.Successor is null)
            {
                yield return new(LintRules.LawWithoutSuccessor, law.Place, null, $"{title}: isi \"pengganti\".");
            }
        }
        else if (law.Status == LegalStatus.BelumDiperiksa)
        {
            yield return new(LintRules.UncheckedLaw, law.Place, null,
                $"{title}: keberlakuannya belum diperiksa. {law.Note}".TrimEnd());
        }
    }

    private static IEnumerable<LintFinding> Actors(ProcedureDefinition definition) =>
        from actor in definition.Actors
        where !actor.Outside && !definition.Steps.Any(s => s.Actors.Contains(actor.Key) || s.Receiver == actor.Key)
        select new LintFinding(LintRules.IdleActor, definition.Identity.Place, null,
            $"{actor.Name} tidak bertugas pada langkah mana pun.");

    private static IEnumerable<LintFinding> Repeated(ProcedureDefinition definition) =>
        from list in new[]
        {
            ("pencatatan", definition.Pencatatan), ("kualifikasi", definition.Kualifikasi),
            ("peralatan", definition.Peralatan), ("dasarHukum", [.. definition.DasarHukum.Select(l => l.Title)]),
        }
        from twice in list.Item2.GroupBy(t => t.Trim(), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1)
        select new LintFinding(LintRules.RepeatedEntry, definition.Identity.Place, null,
            $"{list.Item1}: \"{twice.Key}\" ditulis {twice.Count()} kali.");

    private static IEnumerable<LintFinding> Relations(ProcedureDefinition definition, ProcedureLibrary? library) =>
        from relation in definition.Keterkaitan
        where library is not null && relation.Procedure is { } key && library.Find(key) is null
        select new LintFinding(LintRules.UnknownProcedure, definition.Identity.Place, null,
            $"Keterkaitan merujuk prosedur \"{relation.Procedure}\" yang tidak ada.");
}
