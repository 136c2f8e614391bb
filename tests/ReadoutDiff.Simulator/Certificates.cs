using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ReadoutDiff.Simulator;

/// <summary>Certificates for any host, signed by an authority that lives as long as the simulator.</summary>
internal sealed class Certificates : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 _authority;
    private readonly ConcurrentDictionary<string, X509Certificate2> _hosts = new(StringComparer.OrdinalIgnoreCase);

    public Certificates()
    {
        var request = new CertificateRequest("CN=Site simulator", _key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        _authority = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        AuthorityFile = Path.Combine(Path.GetTempPath(), $"simulator-ca-{Guid.NewGuid():N}.pem");
        File.WriteAllText(AuthorityFile, _authority.ExportCertificatePem());
    }

    /// <summary>The authority's certificate as a PEM file.</summary>
    public string AuthorityFile { get; }

    /// <summary>The certificate of a host.</summary>
    public X509Certificate2 Of(string host) => _hosts.GetOrAdd(host, name =>
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(_authority, DateTimeOffset.UtcNow.AddHours(-20), DateTimeOffset.UtcNow.AddDays(1), RandomNumberGenerator.GetBytes(12));
        using var whole = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null);
    });

    public void Dispose()
    {
        File.Delete(AuthorityFile);
        _authority.Dispose();
        _key.Dispose();
        foreach (var certificate in _hosts.Values)
        {
            certificate.Dispose();
        }
    }
}
