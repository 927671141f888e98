using Dapper;
using SatuData.Records.Audit;

namespace SatuData.Records.Tests.Audit;

public sealed class AuditChainTests : RecordsTest
{
    private static readonly string[] Guards = ["audit_no_update", "audit_no_delete", "audit_in_order"];

    [Fact]
    public async Task Audit_Entries_ChainedAndReadBackAsWritten()
    {
        RecordsDatabase database = Open();
        AuditEntry first = await WriteAsync(database, "nota-dinas.dicatat", "K-1");
        AuditEntry second = await WriteAsync(database, "surat.terbit", "K-2");
        var chain = new AuditChain(database);

        (first.Sequence, second.Sequence).ShouldBe((1, 2));
        first.PreviousHash.ShouldBe(new string('0', 64));
        second.PreviousHash.ShouldBe(first.Hash);
        AuditEntry read = chain.ForCase("K-2").Single();
        read.Details.ShouldBe(second.Details, ignoreOrder: true);
        (read with { Details = second.Details }).ShouldBe(second);
        chain.List(1, 10).Select(entry => entry.Hash).ShouldBe([first.Hash, second.Hash]);
        chain.Verify().ShouldBe(new AuditVerification(2, null));
    }

    [Fact]
    public async Task Audit_FixedEntry_HashIsThatOfTheDocumentedBytes()
    {
        RecordsDatabase database = Open();

        AuditEntry entry = await database.CommitAsync(transaction => transaction.Audit(new AuditEvent
        {
            Action = "uji",
            Actor = "Kasi é",
            Subject = "a:b,c",
            Details = new Dictionary<string, string> { ["b"] = "2", ["a"] = string.Empty },
        }));

        // By sha256sum, of: 1:1,64:000…000,28:2026-03-02T01:00:00.0000000Z,3:uji,7:Kasi é,5:a:b,c,,1:2,1:a,0:,1:b,1:2,
        entry.Hash.ShouldBe("7518315a48f9519223c1f556d2bcf9950fb7283f5450dbdd96e2edd46ea8e026");
    }

    [Fact]
    public async Task Audit_ManyAtOnce_NoGapsAndSound()
    {
        RecordsDatabase database = Open();

        await Task.WhenAll(Enumerable.Range(0, 300).Select(number => WriteAsync(database, "uji", $"K-{number}")));

        new AuditChain(database).Verify().ShouldBe(new AuditVerification(300, null));
    }

    [Fact]
    public async Task Audit_RolledBackUnit_LeavesNoEntryAndNoGap()
    {
        RecordsDatabase database = Open();
        await Should.ThrowAsync<TimeoutException>(() => database.CommitAsync(transaction =>
        {
            transaction.Audit(new AuditEvent { Action = "batal", Actor = "x", Subject = "y" });
            throw new TimeoutException();
        }));
        await WriteAsync(database, "jadi", null);

        new AuditChain(database).List(1, 10).Single().Action.ShouldBe("jadi");
    }

    [Fact]
    public void Verify_EmptyChain_Sound()
    {
        var chain = new AuditChain(Open());

        chain.Verify().ShouldBe(new AuditVerification(0, null));
        chain.Head().ShouldBeNull();
    }

    [Fact]
    public async Task HeadAt_ATimeBetweenEntries_TheLastBefore()
    {
        RecordsDatabase database = Open();
        DateTimeOffset start = Clock.Now;
        for (int entry = 0; entry < 3; entry++)
        {
            await WriteAsync(database, "uji", null);
            Clock.Advance(TimeSpan.FromDays(1));
        }

        var chain = new AuditChain(database);

        chain.HeadAt(start.AddTicks(-1)).ShouldBeNull();
        chain.HeadAt(start.AddHours(30))!.Sequence.ShouldBe(2);
        chain.HeadAt(start.AddDays(9)).ShouldBe(chain.Head());
    }

    [Theory]
    [InlineData("UPDATE audit SET actor = 'orang lain' WHERE sequence = 3")]
    [InlineData("DELETE FROM audit WHERE sequence = 5")]
    [InlineData("INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE sequence = 3")]
    public async Task Tamper_WithGuardsInPlace_Stopped(string sql)
    {
        RecordsDatabase database = await WithFiveEntriesAsync();

        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => database.CommitAsync(t => t.Execute(sql)));

        new AuditChain(database).Verify().IsSound.ShouldBeTrue();
    }

    [Theory]
    [InlineData("UPDATE audit SET actor = 'orang lain' WHERE sequence = 3", 3, AuditFaultKind.HashMismatch)]
    [InlineData("UPDATE audit SET at = 'kemarin' WHERE sequence = 3", 3, AuditFaultKind.HashMismatch)]
    [InlineData("UPDATE audit SET details = '{' WHERE sequence = 3", 3, AuditFaultKind.HashMismatch)]
    [InlineData("UPDATE audit SET case_id = NULL WHERE sequence = 2", 2, AuditFaultKind.HashMismatch)]
    [InlineData("UPDATE audit SET previous_hash = hash WHERE sequence = 4", 4, AuditFaultKind.PreviousHashMismatch)]
    [InlineData("DELETE FROM audit WHERE sequence = 2", 2, AuditFaultKind.Gap)]
    [InlineData("DELETE FROM audit WHERE sequence = 1", 1, AuditFaultKind.Gap)]
    [InlineData("DELETE FROM audit WHERE sequence = 5", 5, AuditFaultKind.TailMissing)]
    [InlineData("DELETE FROM audit", 1, AuditFaultKind.TailMissing)]
    public async Task Tamper_WithGuardsRemoved_FirstBrokenEntryNamed(string sql, long sequence, AuditFaultKind kind)
    {
        RecordsDatabase database = await WithFiveEntriesAsync();
        await TamperAsync(database, sql);

        AuditFault fault = new AuditChain(database).Verify().Fault.ShouldNotBeNull();

        (fault.Sequence, fault.Kind).ShouldBe((sequence, kind));
        fault.Message.ShouldContain($"nomor {sequence}");
    }

    [Fact]
    public async Task Tamper_TwoEntriesSwapped_Noticed()
    {
        RecordsDatabase database = await WithFiveEntriesAsync();
        await TamperAsync(
            database, "UPDATE audit SET sequence = CASE sequence WHEN 2 THEN -3 ELSE -2 END WHERE sequence IN (2, 3)");
        await TamperAsync(database, "UPDATE audit SET sequence = -sequence WHERE sequence < 0");

        AuditFault fault = new AuditChain(database).Verify().Fault.ShouldNotBeNull();

        (fault.Sequence, fault.Kind).ShouldBe((2, AuditFaultKind.PreviousHashMismatch));
    }

    [Fact]
    public async Task Tamper_EntryAppendedByHandWithRightHash_NotTheRecordedHead()
    {
        RecordsDatabase database = await WithFiveEntriesAsync();
        AuditEntry last = new AuditChain(database).List(5, 1).Single();
        AuditEntry forged = last with { Sequence = 6, PreviousHash = last.Hash };
        forged = forged with { Hash = AuditHash.Of(forged) };
        await TamperAsync(
            database,
            $"""
            INSERT INTO audit SELECT 6, at, action, actor, subject, case_id, details, hash, '{forged.Hash}'
            FROM audit WHERE sequence = 5
            """);

        AuditVerification result = new AuditChain(database).Verify();

        (result.Checked, result.Fault!.Sequence, result.Fault.Kind).ShouldBe((6, 6, AuditFaultKind.HeadMismatch));
    }

    [Fact]
    public async Task Tamper_WholeChainRewrittenCorrectly_OnlyPublishedHeadsShowIt()
    {
        RecordsDatabase database = await WithFiveEntriesAsync();
        AuditHead published = new AuditChain(database).Head()!;
        string other = Folder.File("other.db");
        RecordsDatabase rewritten = Open(Options with { Path = other });
        for (int entry = 0; entry < 6; entry++)
        {
            await WriteAsync(rewritten, "palsu", null);
        }

        var chain = new AuditChain(rewritten);

        chain.Verify().IsSound.ShouldBeTrue();
        AuditFault fault = chain.Verify([published]).Fault.ShouldNotBeNull();
        (fault.Sequence, fault.Kind).ShouldBe((5, AuditFaultKind.HeadMismatch));
    }

    [Fact]
    public async Task Tamper_TailAndRecordedHeadCutTogether_PublishedHeadShowsIt()
    {
        RecordsDatabase database = await WithFiveEntriesAsync();
        AuditHead published = new AuditChain(database).Head()!;
        await TamperAsync(
            database,
            """
            DELETE FROM audit WHERE sequence > 3;
            UPDATE audit_head SET (sequence, hash) = (SELECT 3, hash FROM audit WHERE sequence = 3);
            """);
        var chain = new AuditChain(database);

        chain.Verify().IsSound.ShouldBeTrue();
        AuditFault fault = chain.Verify([published]).Fault.ShouldNotBeNull();
        (fault.Sequence, fault.Kind).ShouldBe((4, AuditFaultKind.TailMissing));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0xD800)]
    public async Task Audit_TextThatWouldNotComeBack_Refused(int code)
    {
        RecordsDatabase database = Open();

        await Should.ThrowAsync<ArgumentException>(() => WriteAsync(database, $"uji{(char)code}", null));
    }

    private static Task<AuditEntry> WriteAsync(RecordsDatabase database, string action, string? caseId) =>
        database.CommitAsync(transaction => transaction.Audit(new AuditEvent
        {
            Action = action,
            Actor = "kasi",
            Subject = "laporan \"triwulan\" <I> – ✓ 😀",
            CaseId = caseId,
            Details = new Dictionary<string, string> { ["ronde"] = "1", ["alasan"] = "lengkap" },
        }));

    private async Task<RecordsDatabase> WithFiveEntriesAsync()
    {
        RecordsDatabase database = Open();
        for (int entry = 1; entry <= 5; entry++)
        {
            await WriteAsync(database, $"uji-{entry}", "K-1");
        }

        return database;
    }

    private static Task TamperAsync(RecordsDatabase database, string sql) => database.CommitAsync(transaction =>
    {
        foreach (string guard in Guards)
        {
            transaction.Execute($"DROP TRIGGER IF EXISTS {guard}");
        }

        transaction.Connection.Execute(sql);
    });
}
