using ReadoutDiff.Simulator.Pages;
using ReadoutDiff.Simulator.Sites;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>One page over time: how it is edited, and when it is not served as usual.</summary>
/// <param name="page">The page.</param>
/// <param name="site">Its site.</param>
/// <param name="states">Its states, earliest first.</param>
/// <param name="troubles">Its troubles, earliest first, none during another but for a move, which lasts.</param>
/// <param name="validation">What it says about its age.</param>
/// <param name="newAddress">Where it moves to; null where it does not move.</param>
/// <param name="hasRotatingChrome">Whether what stands around the text differs at every request.</param>
internal sealed class PageHistory(
    SimulatedPage page, SimulatedSite site, IReadOnlyList<PageState> states, IReadOnlyList<PlannedTrouble> troubles, Validation validation, Uri? newAddress, bool hasRotatingChrome)
{
    private int _requests;

    /// <summary>The page with the title of its first state.</summary>
    public SimulatedPage Page => page;

    /// <summary>Where it moves to; null where it does not move.</summary>
    public Uri? NewAddress => newAddress;

    /// <summary>Its states.</summary>
    public IReadOnlyList<PageState> States => states;

    /// <summary>Its troubles.</summary>
    public IReadOnlyList<PlannedTrouble> Troubles => troubles;

    /// <summary>What it says about its age.</summary>
    public Validation Validation => validation;

    /// <summary>The state at a time.</summary>
    public PageState StateAt(DateTimeOffset now) => states.Last(state => state.Since <= now || state == states[0]);

    /// <summary>The trouble at a time, a move aside; null where there is none.</summary>
    public TroubleKind? TroubleAt(DateTimeOffset now) => troubles.FirstOrDefault(trouble => trouble.Kind != TroubleKind.Moved && trouble.From <= now && now < trouble.Till)?.Kind;

    /// <summary>Whether it has moved at a time.</summary>
    public bool HasMoved(DateTimeOffset now) => troubles.Any(trouble => trouble.Kind == TroubleKind.Moved && trouble.From <= now);

    /// <summary>What is answered at a time.</summary>
    /// <param name="now">The time.</param>
    /// <param name="path">The path asked for, which is that of the page or of its new address.</param>
    public PageAnswer Answer(DateTimeOffset now, string path)
    {
        if (newAddress is not null && path != newAddress.AbsolutePath && HasMoved(now))
        {
            return PageAnswer.Redirect(newAddress.AbsoluteUri) with { Status = 301 };
        }

        if (newAddress is not null && path == newAddress.AbsolutePath && !HasMoved(now))
        {
            return PageAnswer.NotFound;
        }

        var trouble = TroubleAt(now);
        return (trouble is { } kind ? Obstacles.Answer(kind, page, site) : null) ?? Serve(now, trouble == TroubleKind.Recoded);
    }

    private PageAnswer Serve(DateTimeOffset now, bool isRecoded)
    {
        var state = StateAt(now);
        var request = Interlocked.Increment(ref _requests);
        var html = Look.Dress(site.Write(page with { Title = state.Account.Title }, state.Account), state);
        if (hasRotatingChrome)
        {
            html = Chrome.Put(html, page, now, request);
        }

        var version = states.Count(earlier => earlier.Since <= state.Since);
        var answer = isRecoded ? Obstacles.Recode(html, page.Language) : PageAnswer.Html(html);
        return validation switch
        {
            Validation.None => answer with { Tag = "" },
            Validation.Strong => answer with { Tag = $"\"{version}-{isRecoded}\"", Modified = state.Since },
            Validation.Weak => answer with { Tag = $"W/\"{version}-{isRecoded}\"" },
            Validation.Modified => answer with { Tag = "", Modified = state.Since },

            // Programs that write every answer anew often say that it was changed just now, or tag its bytes.
            Validation.Now => answer with { Tag = "", Modified = now },
            _ => answer,
        };
    }
}
