using SatuData.Snapshots.Building;

namespace SatuData.Snapshots.Vault;

public sealed class KeyProtectionTests : StoreFixture
{
    private static readonly string One = Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private static readonly string Other = Convert.ToBase64String(new byte[32]);

    private string KeyPath => Path.Combine(Folder, "kunci", "kek.json");

    private string Elsewhere => Path.Combine(Folder, "lain", "kek.json");

    [Fact]
    public void OpenOrCreate_KeyFromEnvironment_TheFileAloneOpensNothing()
    {
        using var protection = EnvironmentKey.Parse(One);
        using var other = EnvironmentKey.Parse(Other);
        using (KeyRing.OpenOrCreate(Elsewhere, Clock, protection))
        {
        }

        Should.Throw<KeyProtectionException>(() => KeyRing.OpenOrCreate(Elsewhere, Clock)).Message
            .ShouldContain(protection.Id);
        Should.Throw<KeyProtectionException>(() => KeyRing.OpenOrCreate(Elsewhere, Clock, other));
        using var again = KeyRing.OpenOrCreate(Elsewhere, Clock, protection);
        again.Keys.ShouldHaveSingleItem().Protection.ShouldBe(protection.Id);
    }

    [Fact]
    public void Rotate_FileMadeWithoutProtection_PutsEveryKeyUnderIt()
    {
        StoreOne();
        using var protection = EnvironmentKey.Parse(One);
        var plain = Convert.ToBase64String(Convert.FromHexString(HexOf(Keys.PrintRecoveryCopy())));
        File.ReadAllText(KeyPath).ShouldContain(plain[..20]);

        using var ring = KeyRing.OpenOrCreate(KeyPath, Clock, protection);
        ring.Rotate();

        File.ReadAllText(KeyPath).ShouldNotContain(plain[..20]);
        ring.Keys.Select(k => (k.Id, k.IsActive, k.Protection)).ShouldBe(
            [("kek-1", false, protection.Id), ("kek-2", true, protection.Id)]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("bukan base64")]
    [InlineData("AAAA")]
    public void Parse_NoKey_SaysHowToMakeOne(string text) =>
        Should.Throw<KeyProtectionException>(() => EnvironmentKey.Parse(text)).Message.ShouldContain("openssl rand");

    [Fact]
    public void Restore_FromThePrintedCopy_OpensWhatWasSealed()
    {
        var version = StoreOne();
        Keys.Rotate();
        var paper = Keys.PrintRecoveryCopy();
        File.Delete(KeyPath);

        using var restored =
            KeyRing.Restore(KeyPath, Clock, paper.ToLowerInvariant().Replace("\n", "\r\n", StringComparison.Ordinal)
            .Replace("t", "T", StringComparison.Ordinal).Replace("z", "Z", StringComparison.Ordinal));

        restored.ActiveKeyId.ShouldBe("kek-2");
        using var store = new SnapshotStore(Root, restored, Clock);
        store.Verify().ShouldBeEmpty();
        TableValues.Of(store.ReadSealed(store.Get(version.Dataset, 0)!)).Count.ShouldBe(2);
    }

    [Fact]
    public void Restore_AnyDigitWrong_NamesTheLine()
    {
        var lines = Keys.PrintRecoveryCopy().Split('\n');
        var at = Array.FindIndex(lines, l => l.StartsWith('*'));
        var start = lines[at].IndexOf('Z', StringComparison.Ordinal) + 2;
        for (var i = start; i < lines[at].Length; i++)
        {
            if (char.IsAsciiHexDigit(lines[at][i]))
            {
                var wrong = (string[])lines.Clone();
                wrong[at] = lines[at][..i] + (lines[at][i] == '0' ? '1' : '0') + lines[at][(i + 1)..];

                Should.Throw<FormatException>(() => KeyRing.Restore(Elsewhere, Clock, string.Join('\n', wrong))).Message
                    .ShouldContain($"baris {at + 1}");
            }
        }

        File.Exists(Elsewhere).ShouldBeFalse();
    }

    [Fact]
    public void Restore_KeyFileThere_IsRefusedAndLeftAlone()
    {
        var before = File.ReadAllBytes(KeyPath);

        Should.Throw<IOException>(() => KeyRing.Restore(KeyPath, Clock, Keys.PrintRecoveryCopy()));

        File.ReadAllBytes(KeyPath).ShouldBe(before);
    }

    private static string HexOf(string paper)
    {
        var line = paper.Split('\n').Single(l => l.StartsWith('*'));
        return string.Concat(line.Split('=')[0].Split(' ').Skip(2)).Trim();
    }
}
