using System.CommandLine;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Commands;

/// <summary><c>readoutdiff sites</c>: the known sites, and what a profile finds on a page.</summary>
internal static class SitesCommand
{
    public static Command Create(Streams streams) => new("sites", "Works on site profiles.") { List(streams), Check(streams) };

    private static Command List(Streams streams)
    {
        var network = new NetworkOptions();
        var command = new Command("list", "Lists the known sites.");
        command.Add(network.Sites);
        command.SetAction(parsed =>
        {
            foreach (var site in network.Profiles(parsed).All)
            {
                var ways = site.Listing.Count + site.Feed.Count + site.Sitemap.Count;
                streams.Output.WriteLine(
                    $"{site.Id,-16} {site.Side,-4} {(site.IsPress ? "press" : "official"),-9} {string.Join(", ", site.Hosts)}{(ways == 0 ? "  (read by address only: no listing known)" : "")}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Check(Streams streams)
    {
        var url = new Argument<string>("url") { HelpName = "URL", Description = "An article's address." };
        var network = new NetworkOptions();
        var command = new Command("check", "Shows what a site's profile extracts from a page and what it misses.") { url };
        network.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var address = WebAddress.Require(parsed.GetValue(url)!);
            var profiles = network.Profiles(parsed);
            using var fetcher = network.Fetcher(parsed, profiles, streams.Fetching);
            var result = await fetcher.GetAsync(address, cancellationToken).ConfigureAwait(false);
            var page = result.Snapshot ?? throw new ReadoutFormatException($"{address}: {result.Reason}");
            var report = SiteCheck.Run(profiles, page, cancellationToken);
            await WriteAsync(report, streams.Output).ConfigureAwait(false);
            return report.IsSound ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }

    private static async Task WriteAsync(SiteCheckReport report, TextWriter output)
    {
        await output.WriteLineAsync($"{report.Address}").ConfigureAwait(false);
        await output.WriteLineAsync(report.Profile is null
            ? "no profile knows this site"
            : $"profile {report.Profile}{(report.IsArticle ? "" : "; the address does not have the form of the site's articles")}").ConfigureAwait(false);
        foreach (var field in report.Fields)
        {
            await output.WriteLineAsync(field.Selector is null
                ? $"  {field.Name,-6} not found ({string.Join(" | ", field.Missed)})"
                : $"  {field.Name,-6} {field.Selector}: {OneLine(field.Value!)}").ConfigureAwait(false);
        }

        if (report.Readout is { } readout)
        {
            await output.WriteLineAsync($"  read: {readout.Paragraphs.Count} paragraphs, {readout.Text.Count(char.IsLetter)} letters, side {readout.Side}, language {readout.Language.Code()}, "
                + $"published {readout.PublishedAt?.ToString("yyyy-MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"}").ConfigureAwait(false);
            foreach (var limit in readout.Limits)
            {
                await output.WriteLineAsync($"  limit: {limit.Message}").ConfigureAwait(false);
            }
        }

        if (report.Problem is not null)
        {
            await output.WriteLineAsync($"  not read: {OneLine(report.Problem)}").ConfigureAwait(false);
        }

        foreach (var edition in report.Editions)
        {
            await output.WriteLineAsync($"  edition: {edition}").ConfigureAwait(false);
        }
    }

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
