using System.Security.Cryptography;
using SatuData.Snapshots.Building;

namespace SatuData.Snapshots.Vault;

public sealed class KeyRingTests : StoreFixture
{
    private string KeyPath => Path.Combine(Folder, "kunci", "kek.json");

    [Fact]
    public void KeyWrap_Rfc5649Vector_IsReproduced()
    {
        using var aes = Aes.Create();
        aes.Key = Convert.FromHexString("5840df6e29b02af1ab493b705bf16ea1ae8338f4dcc176a8");

        var wrapped = aes.EncryptKeyWrapPadded(Convert.FromHexString("c37b7e6492584340bed12207808941155068f738"));

        Convert.ToHexStringLower(wrapped).ShouldBe("138bdeaa9b8fa7fc61f97742e72248ee5ae6ae5360d1ae6a5f54f373fa543b6a");
    }

    [Fact]
    public void OpenOrCreate_NewFile_OnlyItsOwnerMayUseIt()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(KeyPath).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            Keys.Rotate();
            File.GetUnixFileMode(KeyPath).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void OpenOrCreate_OthersMayReadTheFile_IsRefused()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(KeyPath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

            Should.Throw<UnauthorizedAccessException>(() => KeyRing.OpenOrCreate(KeyPath, Clock)).Message.ShouldContain(
                "chmod 600");
        }
    }

    [Fact]
    public void OpenOrCreate_DamagedFile_IsRefusedWithoutQuotingIt()
    {
        var text = File.ReadAllText(KeyPath);
        File.WriteAllText(KeyPath, text[..^20]);

        var failure = Should.Throw<InvalidDataException>(() => KeyRing.OpenOrCreate(KeyPath, Clock));

        failure.ToString().ShouldNotContain(text.Substring(60, 20));
    }

    [Fact]
    public void OpenOrCreate_ManyAtOnce_AllGetTheSameKey()
    {
        var path = Path.Combine(Folder, "serentak.json");
        var wrapped = new WrappedKey[8];
        var rings = new KeyRing[8];
        Parallel.For(0, 8, i =>
        {
            rings[i] = KeyRing.OpenOrCreate(path, Clock);
            using var key = new DataKey(new byte[32]);
            wrapped[i] = rings[i].Wrap(key);
        });

        foreach (var item in wrapped)
        {
            rings[0].Unwrap(item)!.Bytes.ToArray().ShouldBe(new byte[32]);
        }

        Directory.GetFiles(Folder, "*.tmp").ShouldBeEmpty();
    }
}
