using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>One site: where it publishes, how its articles and listings look, and what its robots.txt says.</summary>
internal abstract class SimulatedSite
{
    /// <summary>Entries on one page of a listing.</summary>
    protected const int PageSize = 20;

    /// <summary>Whether a host is the site's.</summary>
    public abstract bool HasHost(string host);

    /// <summary>Whose site it is: <c>cn</c>, <c>ru</c>.</summary>
    public abstract string Side { get; }

    /// <summary>The languages in which it tells a story; none where it does not tell it.</summary>
    public abstract IEnumerable<string> LanguagesOf(Story story);

    /// <summary>The address of an article.</summary>
    /// <param name="number">A number of its own, rising with time.</param>
    /// <param name="time">When it is published.</param>
    /// <param name="story">What it tells.</param>
    /// <param name="language">Its language.</param>
    public abstract Uri Address(int number, DateTimeOffset time, Story story, string language);

    /// <summary>An article.</summary>
    public abstract string Write(SimulatedPage page, Account account);

    /// <summary>What is answered to an address that is no article: a listing, a feed; null where there is nothing.</summary>
    /// <param name="host">The host.</param>
    /// <param name="path">The path.</param>
    /// <param name="query">The query with its question mark, or nothing.</param>
    /// <param name="pages">The site's articles up to today, newest first.</param>
    public abstract PageAnswer? Listing(string host, string path, string query, IReadOnlyList<SimulatedPage> pages);

    /// <summary>Its robots.txt; null where it has none.</summary>
    public virtual string? Robots(string host) => null;

    /// <summary>The page that it shows with status 200 in place of a removed one.</summary>
    public virtual string Removed(string host) => "<html><head><title>404</title></head><body><p>页面不存在</p></body></html>";

    /// <summary>The content coding it prefers.</summary>
    public virtual string Coding(string host) => "gzip";

    /// <summary>Whether it answers 403 to clients that ask fast.</summary>
    public virtual bool RefusesBursts => false;

    /// <summary>One page of a listing, counted from 0; null past the end.</summary>
    protected static IReadOnlyList<SimulatedPage>? PageOf(IEnumerable<SimulatedPage> pages, int number)
    {
        var page = pages.Skip(number * PageSize).Take(PageSize).ToList();
        return page.Count > 0 || number == 0 ? page : null;
    }

    /// <summary>How many pages a listing has.</summary>
    protected static int PagesOf(int articles) => Math.Max(1, (articles + PageSize - 1) / PageSize);

    /// <summary>A value of a query; null where it has none.</summary>
    protected static string? Query(string query, string name)
    {
        foreach (var part in query.TrimStart('?').Split('&'))
        {
            if (part.Split('=', 2) is [var key, var value] && key == name)
            {
                return Uri.UnescapeDataString(value);
            }
        }

        return null;
    }
}
