using System.CommandLine;
using ReadoutDiff.App.Collecting;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.App.Commands;

/// <summary>The options of every command that reaches the network.</summary>
internal sealed class NetworkOptions
{
    public Option<string[]> Sites { get; } = new("--sites")
    {
        HelpName = "PATH",
        Description = "A site profile (YAML), or a folder of them, that adds to the shipped ones or overrides their fields; may be repeated.",
    };

    public Option<string[]> AllowedHosts { get; } = new("--allow-host")
    {
        HelpName = "HOST",
        Description = "A host that may be reached in a private address range and on any port; may be repeated.",
    };

    public Option<string?> UserAgent { get; } = new("--user-agent")
    {
        HelpName = "TEXT",
        Description = "How to introduce yourself to sites; name an address where you can be reached.",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Sites);
        command.Add(AllowedHosts);
        command.Add(UserAgent);
    }

    /// <summary>The site profiles that the command line asks for.</summary>
    public SiteProfiles Profiles(ParseResult parsed) => SiteFiles.Load(parsed.GetValue(Sites) ?? []);

    /// <summary>A fetcher as the command line asks for.</summary>
    public PageFetcher Fetcher(ParseResult parsed, SiteProfiles profiles, FetchOptions defaults) => new(profiles, Fetching(parsed, defaults));

    /// <summary>How pages are fetched as the command line asks for.</summary>
    public FetchOptions Fetching(ParseResult parsed, FetchOptions defaults) => defaults with
    {
        UserAgent = parsed.GetValue(UserAgent) ?? defaults.UserAgent,
        AllowedHosts = [.. defaults.AllowedHosts, .. parsed.GetValue(AllowedHosts) ?? []],
    };
}
