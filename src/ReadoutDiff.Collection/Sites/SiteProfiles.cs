using System.Reflection;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Sites;

/// <summary>The known sites. Immutable; the shipped ones are read once, on first use.</summary>
public sealed class SiteProfiles
{
    private static readonly Lazy<SiteProfiles> Shipped = new(ReadShipped);
    private readonly IReadOnlyList<SiteProfile> _profiles;

    private SiteProfiles(IReadOnlyList<SiteProfile> profiles) => _profiles = profiles;

    /// <summary>The profiles that the program ships.</summary>
    public static SiteProfiles Default => Shipped.Value;

    /// <summary>All profiles in order of precedence.</summary>
    public IReadOnlyList<SiteProfile> All => _profiles;

    /// <summary>These profiles with one more, which replaces one of the same id and precedes all others.</summary>
    public SiteProfiles With(SiteProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new([profile, .. _profiles.Where(other => other.Id != profile.Id)]);
    }

    /// <summary>The profile of an absolute address or host, or null.</summary>
    public SiteProfile? Find(string? address) => Host(address) is { } host ? _profiles.FirstOrDefault(p => p.HasHost(host)) : null;

    /// <summary>Whether an address is that of an article of a known site.</summary>
    public bool IsArticle(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Find(address.AbsoluteUri) is { } site && site.IsArticle(address);
    }

    /// <summary>These profiles with those of a file: it overrides the fields it gives of a profile with its id, or adds one.</summary>
    /// <param name="path">The YAML file.</param>
    /// <exception cref="ReadoutFormatException">It is missing or broken; names the file with line and column.</exception>
    public SiteProfiles WithFile(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            return With(SiteProfileReader.Read(reader, path, id => _profiles.FirstOrDefault(profile => profile.Id == id)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ReadoutFormatException($"{path}: cannot be read: {error.Message}", error);
        }
    }

    /// <summary>These profiles with those of all YAML files of a folder, in the order of their names.</summary>
    /// <inheritdoc cref="WithFile"/>
    public SiteProfiles WithFolder(string path) =>
        Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal).Aggregate(this, (profiles, file) => profiles.WithFile(file));

    /// <summary>The host of an address, also of one without a scheme such as <c>kremlin.ru/d/1</c>; null where there is none.</summary>
    internal static string? Host(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        var absolute = address.Contains("://", StringComparison.Ordinal) ? address
            : address.StartsWith("//", StringComparison.Ordinal) ? "http:" + address
            : "http://" + address;
        return Uri.TryCreate(absolute, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal) ? uri.Host : null;
    }

    private static SiteProfiles ReadShipped()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var profiles = new List<SiteProfile>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Sites/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            profiles.Add(SiteProfileReader.Make(SiteProfileReader.ReadFields(reader, name), name, _ => null));
        }

        return new SiteProfiles(profiles);
    }
}
