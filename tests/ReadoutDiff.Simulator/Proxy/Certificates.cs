using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ReadoutDiff.Simulator.Proxy;

/// <summary>Certificates for any host, signed by an authority that lives as long as the simulator.</summary>
internal sealed class Certificates : IDisposable
{
    private static readonly Oid ServerAuthentication = new("1.3.6.1.5.5.7.3.1");

    private readonly ECDsa _authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _hostKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 _authority;
    private readonly ConcurrentDictionary<string, Lazy<X509Certificate2>> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the authority and writes its certificate to a file of its own.</summary>
    public Certificates()
    {
        var request = new CertificateRequest("CN=Site simulator", _authorityKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        _authority = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        AuthorityFile = Path.Combine(Path.GetTempPath(), $"simulator-ca-{Guid.NewGuid():N}.pem");
        File.WriteAllText(AuthorityFile, _authority.ExportCertificatePem());
    }

    /// <summary>The authority's certificate as a PEM file; deleted on disposal.</summary>
    public string AuthorityFile { get; }

    /// <summary>The certificate of a host, made when it is first asked for.</summary>
    public X509Certificate2 Of(string host) => _hosts.GetOrAdd(host, name => new Lazy<X509Certificate2>(() => Sign(name))).Value;

    public void Dispose()
    {
        File.Delete(AuthorityFile);
        foreach (var certificate in _hosts.Values.Where(made => made.IsValueCreated))
        {
            certificate.Value.Dispose();
        }

        _authority.Dispose();
        _authorityKey.Dispose();
        _hostKey.Dispose();
    }

    private X509Certificate2 Sign(string host)
    {
        var request = new CertificateRequest($"CN={(host.Length > 60 ? "host" : host)}", _hostKey, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([ServerAuthentication], false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_authority, true, false));
        using var signed = request.Create(_authority, new DateTimeOffset(_authority.NotBefore).AddMinutes(1), new DateTimeOffset(_authority.NotAfter).AddMinutes(-1), RandomNumberGenerator.GetBytes(12));
        using var whole = signed.CopyWithPrivateKey(_hostKey);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null);
    }
}
