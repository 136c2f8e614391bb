using System.Globalization;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Chooses one readout for each side and language, or says why it cannot.</summary>
internal sealed class Choice(FinderOptions options)
{
    /// <summary>Chooses among pages. A tie within a site is no choice; other sites' pages stand behind the first site's.</summary>
    /// <returns>The page, or the reason why none is taken; and the pages that came nearest.</returns>
    public (ScoredPage? Page, string Reason, IReadOnlyList<Candidate> Nearest) Choose(IReadOnlyList<ScoredPage> pages, IReadOnlyList<string> problems)
    {
        var ordered = pages.OrderByDescending(page => page.Score.Total).ToList();
        var fitting = ordered.Where(page => page.Score.Total >= options.Bar).ToList();
        if (fitting.Count == 0)
        {
            var nearest = ordered.Take(3).Select(page => page.AsCandidate("fits too little")).ToList();
            var reason = nearest.Count == 0 ? "no page names those who met around that day" : $"no page fits well enough; the nearest, {nearest[0].Address}, scores {Points(nearest[0].Score!)}";
            return (null, problems.Count == 0 ? reason : $"{reason}; not all could be looked through: {string.Join("; ", problems)}", nearest);
        }

        // What the press tells is no side's own account.
        var official = fitting.Where(page => page.Site is not { IsPress: true }).ToList();
        if (official.Count == 0)
        {
            return (null, $"only the press tells of it: {string.Join(", ", fitting.Take(3).Select(page => page.Address))}", [.. fitting.Take(3).Select(page => page.AsCandidate("is of the press"))]);
        }

        fitting = official;
        // The site whose page fits best; there, of pages that fit about as well, those dated nearest.
        var first = fitting.OrderBy(page => page.Site is null ? 1 : 0).ThenByDescending(page => page.Score.Total).ThenBy(page => page.Address.AbsoluteUri, StringComparer.Ordinal).First();
        var level = fitting.Where(page => page.Site?.Id == first.Site?.Id && first.Score.Total - page.Score.Total < options.TieMargin).ToList();
        var nearestDay = level.Max(DatePoints);
        var best = level.First(page => DatePoints(page) == nearestDay);
        var rivals = level.Where(page => page != best && DatePoints(page) == nearestDay && !IsSame(page, best)).ToList();
        return rivals.Count == 0
            ? (best, "", [])
            : (null, $"pages of {best.Site?.Outlet ?? best.Address.Host} fit equally well: {string.Join(", ", rivals.Prepend(best).Select(page => $"{page.Address} ({Points(page.Score)})"))}", [.. rivals.Prepend(best).Select(page => page.AsCandidate("fits as well as another"))]);
    }

    // One text under two addresses, such as a site's news and its transcripts, is no tie.
    private static bool IsSame(ScoredPage one, ScoredPage other) =>
        string.Equals(one.Readout.Text, other.Readout.Text, StringComparison.Ordinal);

    private static double DatePoints(ScoredPage page) => page.Score.Parts.Where(part => part.Name == "date").Sum(part => part.Points);

    private static string Points(MatchScore score) => score.Total.ToString("0.0", CultureInfo.InvariantCulture);
}
