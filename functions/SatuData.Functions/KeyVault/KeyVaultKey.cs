using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Identity;
using SatuData.Snapshots.Vault;

namespace SatuData.Functions.KeyVault;

/// <summary>
/// Protects the key file with an RSA key that never leaves an Azure Key Vault: the vault wraps and unwraps
/// (RSA-OAEP-256) over its REST interface, version 7.4.
/// </summary>
internal sealed class KeyVaultKey : IKeyProtection
{
    private const string Algorithm = "RSA-OAEP-256";
    private const string ApiVersion = "7.4";

    private static readonly TokenRequestContext Scope = new(["https://vault.azure.net/.default"]);

    private readonly HttpClient _http;
    private readonly Uri _key;
    private readonly TokenCredential _credential;

    public KeyVaultKey(HttpClient http, Uri key, TokenCredential credential)
    {
        _http = http;
        _key = key;
        _credential = credential;
        Id = "keyvault:" + key.Host + key.AbsolutePath;
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>Reads the address of the key.</summary>
    /// <param name="address">For example <c>https://VAULT.vault.azure.net/keys/NAME/VERSION</c>; the version is needed,
    /// because what one version wrapped no other unwraps.</param>
    /// <param name="credential">Who asks the vault.</param>
    /// <exception cref="KeyProtectionException">It is no such address.</exception>
    public static KeyVaultKey Open(string address, TokenCredential credential) =>
        Uri.TryCreate(address, UriKind.Absolute, out var key) && key.Scheme == Uri.UriSchemeHttps
            && key.Segments is [_, "keys/", _, _]
                ? new KeyVaultKey(new HttpClient { Timeout = TimeSpan.FromSeconds(30) }, key, credential)
                : throw new KeyProtectionException(
                    "Alamat kunci Key Vault harus berbentuk https://NAMA.vault.azure.net/keys/KUNCI/VERSI.");

    /// <inheritdoc/>
    public byte[] Protect(ReadOnlySpan<byte> key) => Ask("wrapkey", key);

    /// <inheritdoc/>
    public byte[] Unprotect(ReadOnlySpan<byte> bytes) => Ask("unwrapkey", bytes);

    private byte[] Ask(string operation, ReadOnlySpan<byte> value)
    {
        try
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Post, new Uri($"{_key.AbsoluteUri.TrimEnd('/')}/{operation}?api-version={ApiVersion}"))
            {
                Content = JsonContent.Create(new { alg = Algorithm, value = Base64Url.EncodeToString(value) }),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue(
                "Bearer", _credential.GetToken(Scope, CancellationToken.None).Token);
            using var response = _http.Send(request);
            if (!response.IsSuccessStatusCode)
            {
                throw Unreachable($"HTTP {(int)response.StatusCode}", null);
            }

            using var answer = JsonDocument.Parse(response.Content.ReadAsStream());
            return Base64Url.DecodeFromChars(answer.RootElement.GetProperty("value").GetString());
        }
        catch (Exception failure) when (failure is HttpRequestException or AuthenticationFailedException
            or RequestFailedException or OperationCanceledException or JsonException or KeyNotFoundException or FormatException)
        {
            // The texts of these may quote the answer.
            throw Unreachable(failure.GetType().Name, null);
        }
    }

    private KeyProtectionException Unreachable(string why, Exception? inner) => new(
        $"Key Vault {_key.Host} tidak dapat membuka kunci ({why}). Periksa jaringan, alamat kunci, dan izin 'wrap/unwrap key'.",
        inner);
}
