using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Sites;

/// <summary>Where a page's edition in another language is: <c>en: http://a.example/* => http://b.example/*</c>.</summary>
/// <param name="Language">The other edition's language.</param>
/// <param name="From">What a page's address begins with.</param>
/// <param name="To">What the other edition's begins with.</param>
internal sealed record EditionRule(Language Language, string From, string To)
{
    /// <summary>Reads a rule; null where it is none.</summary>
    public static EditionRule? Parse(string rule)
    {
        var parts = rule.Split("=>", StringSplitOptions.TrimEntries);
        var colon = rule.IndexOf(':', StringComparison.Ordinal);
        if (parts.Length != 2 || colon < 0 || LanguageCodes.Parse(rule[..colon].Trim()) is var language && language == Language.Unknown)
        {
            return null;
        }

        var from = parts[0][(colon + 1)..].Trim();
        return from.EndsWith('*') && parts[1].EndsWith('*') ? new EditionRule(language, from[..^1], parts[1][..^1]) : null;
    }

    /// <summary>The other edition's address; null where the rule is not for this one.</summary>
    public Uri? Apply(Uri address)
    {
        var rest = WithoutScheme(address.AbsoluteUri);
        var from = WithoutScheme(From);
        // A rule such as "/news/* => /en/news/*" must not be applied to what it has made.
        return rest.StartsWith(from, StringComparison.OrdinalIgnoreCase) && !rest.StartsWith(WithoutScheme(To), StringComparison.OrdinalIgnoreCase)
            && Uri.TryCreate(To + rest[from.Length..], UriKind.Absolute, out var other)
            ? other
            : null;
    }

    private static string WithoutScheme(string address) =>
        address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? address[(at + 3)..] : address;
}
