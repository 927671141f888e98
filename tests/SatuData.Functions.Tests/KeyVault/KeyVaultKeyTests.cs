using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SatuData.Functions.KeyVault;
using SatuData.Functions.Tests.Relay;
using SatuData.Snapshots.Vault;

namespace SatuData.Functions.Tests.KeyVault;

/// <summary>The key in a vault, played by a real listener with a real RSA key behind the REST interface.</summary>
public sealed class KeyVaultKeyTests : IAsyncLifetime
{
    private const string Path = "/keys/satudata/1a2b";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly WebApplication _app = Listener();
    private int _status = StatusCodes.Status200OK;
    private string _asked = "";

    public async Task InitializeAsync()
    {
        _app.MapPost(Path + "/{operation}", AnswerAsync);
        _app.Urls.Add("http://127.0.0.1:0");
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    [Fact]
    public void Protect_ThenUnprotect_GivesTheKeyAndSendsATokenForTheVault()
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var vault = Vault();

        var wrapped = vault.Protect(key);

        wrapped.Length.ShouldBe(256);
        vault.Unprotect(wrapped).ShouldBe(key);
        _asked.ShouldBe("unwrapkey?api-version=7.4 Bearer token-for-https://vault.azure.net/.default");
    }

    [Theory]
    [InlineData(StatusCodes.Status403Forbidden)]
    [InlineData(StatusCodes.Status500InternalServerError)]
    public void Unprotect_VaultRefuses_SaysWhatToCheck(int status)
    {
        var wrapped = Vault().Protect(new byte[32]);
        _status = status;

        Should.Throw<KeyProtectionException>(() => Vault().Unprotect(wrapped)).Message.ShouldSatisfyAllConditions(
            m => m.ShouldContain($"HTTP {status}"), m => m.ShouldContain("izin"));
    }

    [Fact]
    public void KeyRing_UnderAVaultKey_OpensOnlyWithTheVault()
    {
        var folder = Directory.CreateTempSubdirectory("satudata-keyvault-").FullName;
        try
        {
            var path = System.IO.Path.Combine(folder, "kunci.json");
            var paper = "";
            using (var ring = KeyRing.OpenOrCreate(path, TimeProvider.System, Vault()))
            {
                paper = ring.PrintRecoveryCopy();
            }

            Should.Throw<KeyProtectionException>(() => KeyRing.OpenOrCreate(path, TimeProvider.System));
            using var again = KeyRing.OpenOrCreate(path, TimeProvider.System, Vault());
            again.PrintRecoveryCopy().ShouldBe(paper);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("http://x.vault.azure.net/keys/a/1")]
    [InlineData("https://x.vault.azure.net/keys/a")]
    [InlineData("https://x.vault.azure.net/secrets/a/1")]
    [InlineData("bukan alamat")]
    public void From_NotTheAddressOfAKeyVersion_IsRefused(string address) =>
        Should.Throw<KeyProtectionException>(
            () => KeyProtectionSettings.From(n => n == KeyProtectionSettings.VaultVariable ? address : null));

    [Fact]
    public void From_BothNamed_IsRefused() =>
        Should.Throw<KeyProtectionException>(() => KeyProtectionSettings.From(_ => "x")).Message.ShouldContain(
            "jangan keduanya");

    private static WebApplication Listener()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        return builder.Build();
    }

    private KeyVaultKey Vault() =>
        new(new HttpClient(), new Uri(_app.Urls.Single() + Path), new FakeEndpoint.FixedCredential());

    private async Task AnswerAsync(HttpContext context, string operation)
    {
        _asked = $"{operation}{context.Request.QueryString} {context.Request.Headers.Authorization}";
        var body = (await JsonNode.ParseAsync(context.Request.Body))!;
        if (_status != StatusCodes.Status200OK || (string)body["alg"]! != "RSA-OAEP-256")
        {
            context.Response.StatusCode = _status == StatusCodes.Status200OK
                ? StatusCodes.Status400BadRequest
                : _status;
            return;
        }

        var value = Base64Url.DecodeFromChars((string)body["value"]!);
        var result = operation == "wrapkey"
            ? _rsa.Encrypt(value, RSAEncryptionPadding.OaepSHA256)
            : _rsa.Decrypt(value, RSAEncryptionPadding.OaepSHA256);
        await context.Response.WriteAsJsonAsync(new { kid = Path, value = Base64Url.EncodeToString(result) });
    }
}
