using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>A listing's address with places for a page's number or a date.</summary>
internal sealed partial class ListingTemplate(string template)
{
    /// <summary>Whether it has a place for a number.</summary>
    public bool IsPaged { get; } = template.Contains("{page}", StringComparison.Ordinal) || template.Contains("{-page}", StringComparison.Ordinal);

    /// <summary>Whether it has a place for a date.</summary>
    public bool IsDated { get; } = DatePlace().IsMatch(template);

    /// <summary>The address of a page, counted from 0, at a date.</summary>
    public Uri At(int page, DateOnly date) => new(DatePlace().Replace(template, place => date.ToString(place.Groups["format"].Value, CultureInfo.InvariantCulture))
        .Replace("{page}", (page + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{-page}", page == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"_{page}"), StringComparison.Ordinal));

    [GeneratedRegex(@"\{(?<format>[dMy./-]{4,12})\}", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex DatePlace();
}
