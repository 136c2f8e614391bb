using System.Globalization;
using System.Text;
using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>Many small hosts <c>h0000.example.org</c> and on, each with one page <c>/page</c>, to ask in parallel.</summary>
internal sealed class NumberedHosts(int count) : SimulatedSite
{
    private const string Domain = ".example.org";

    public override string Side => "";

    public override bool HasHost(string host) => host is ['h', ..] && host.EndsWith(Domain, StringComparison.Ordinal)
        && int.TryParse(host.AsSpan(1, host.Length - 1 - Domain.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < count;

    public override IEnumerable<string> LanguagesOf(Story story) => [];

    public override Uri Address(int number, DateTimeOffset time, Story story, string language) => throw new NotSupportedException();

    public override string Write(SimulatedPage page, Account account) => throw new NotSupportedException();

    public override PageAnswer? Listing(string host, string path, string query, IReadOnlyList<SimulatedPage> pages) => path == "/page"
        ? new PageAnswer(200, "text/html", "utf-8", Encoding.UTF8.GetBytes($"<html><body><h1>Page of {host}</h1></body></html>"), DateTimeOffset.UnixEpoch)
        : null;
}
