using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>What a site's profile extracts from a page, and what it misses.</summary>
/// <param name="Address">The page.</param>
/// <param name="Profile">The profile's id; null where no profile knows the site.</param>
/// <param name="IsArticle">Whether the address has the form of the site's articles.</param>
/// <param name="Fields">The fields of the profile.</param>
/// <param name="Readout">What was read in the end; null where it could not be read.</param>
/// <param name="Problem">Why it could not be read, as one line.</param>
/// <param name="Editions">Where its editions in other languages would be.</param>
public sealed record SiteCheckReport(
    string Address, string? Profile, bool IsArticle, IReadOnlyList<FieldCheck> Fields, Readout? Readout, string? Problem, IReadOnlyList<Uri> Editions)
{
    /// <summary>Whether the profile reads the page as it should: no fallback, and no required field missing.</summary>
    public bool IsSound => Readout is { } readout && Profile is not null
        && !readout.HasLimit(LimitCode.LayoutDrift) && !readout.HasLimit(LimitCode.NoSiteProfile)
        && Fields.Where(check => check.Name is "title" or "time" or "body").All(check => check.Selector is not null);
}
