using System.Text.RegularExpressions;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Finds who asked for the contact, or invited whom, by each text's account, and whether the accounts agree.</summary>
internal static partial class InitiativeFindings
{
    // A text says at its head how the contact came about; further down the same words speak of other initiatives.
    private const int HeadStatements = 3;

    public static IEnumerable<Finding> Of(ComparedPair pair)
    {
        foreach (var isInvitation in new[] { false, true })
        {
            var left = Claim(pair, isLeft: true, isInvitation);
            var right = Claim(pair, isLeft: false, isInvitation);
            if (left is null && right is null)
            {
                continue;
            }

            yield return new Finding(
                FindingKind.Initiative,
                $"{(isInvitation ? "Invitation" : "Initiative")}: {Message(left, right, isInvitation, pair.Names)}",
                left is { } ours ? [ours.Statement] : [],
                right is { } theirs ? [theirs.Statement] : [])
            {
                Caveat = left is null ? pair.LeftCaveat : right is null ? pair.RightCaveat : null,
            };
        }
    }

    private static string Message(InitiativeClaim? left, InitiativeClaim? right, bool isInvitation, TextName names)
    {
        var (verb, matter) = isInvitation ? ("invited", "who invited") : ("asked", "who asked");
        return (left, right) switch
        {
            ({ } only, null) => $"{names.Left} says that {Who(only)} {verb}; {matter} was not found in {names.Right}.",
            (null, { } only) => $"{names.Right} says that {Who(only)} {verb}; {matter} was not found in {names.Left}.",
            ({ } a, { } b) when a.Country.Length == 0 || b.Country.Length == 0 =>
                $"{names.Left} says that {Who(a)} {verb}, {names.Right} that {Who(b)} {verb}.",
            ({ } a, { } b) when a.Country == b.Country => $"both texts say that {Who(a)} {verb}.",
            ({ } a, { } b) => $"the accounts differ: {names.Left} says that {Who(a)} {verb}, {names.Right} that {Who(b)} {verb}.",
            _ => "",
        };
    }

    private static string Who(InitiativeClaim claim) =>
        claim.Country.Length == 0 ? "a side not made out" : $"the {TextName.SideName(new Side(claim.Country))} side";

    private static InitiativeClaim? Claim(ComparedPair pair, bool isLeft, bool isInvitation)
    {
        var text = pair.Text(isLeft);
        var body = 0;
        foreach (var statement in text.Statements)
        {
            var isHead = statement.Section is Section.Title or Section.Lede
                || (statement.Section == Section.Summary && body++ < HeadStatements);
            if (!isHead && !(statement.Section == Section.Summary && statement.Attribution.Speaker.Kind == SpeakerKind.Narrator
                && Contact().IsMatch(text.Readout.Text.AsSpan(statement.Span.Start, statement.Span.Length))))
            {
                continue;
            }

            if (Claim(pair, text.Readout.Text, statement, isInvitation) is { } claim)
            {
                return claim;
            }
        }

        return null;
    }

    private static InitiativeClaim? Claim(ComparedPair pair, string text, Statement statement, bool isInvitation)
    {
        var words = statement.Span.Of(text);
        foreach (var phrase in InitiativePhrase.All.Where(phrase => phrase.IsInvitation == isInvitation))
        {
            if (phrase.Form.Match(words) is not { Success: true } match)
            {
                continue;
            }

            var named = Countries(pair, text, statement);
            var start = statement.Span.Start + match.Index;
            var who = match.Groups["who"];
            var country = who.Success
                ? named.FirstOrDefault(place => place.Start >= statement.Span.Start + who.Index && place.Start < statement.Span.Start + who.Index + who.Length).Country
                : null;
            country ??= phrase.Reference switch
            {
                InitiativeReference.NotTheSubject => Other(pair, named.FirstOrDefault(place => place.Start < start).Country),
                InitiativeReference.LastNamed => named.LastOrDefault(place => place.Start < start).Country,
                _ => null,
            };
            return new InitiativeClaim(isInvitation, country ?? "", statement.Order);
        }

        return null;
    }

    private static string? Other(ComparedPair pair, string? country) =>
        country is not null && pair.Participants.Countries.Count == 2 ? pair.Participants.Countries.First(other => other != country) : null;

    // Where the statement names one of the two sides: through a concept that belongs to it, or by the words for the side itself.
    private static (int Start, string Country)[] Countries(ComparedPair pair, string text, Statement statement)
    {
        var places = new List<(int Start, string Country)>();
        foreach (var mention in statement.Mentions)
        {
            if (pair.Lexicon.Concepts.TryGetValue(mention.ConceptId, out var concept)
                && concept.Kind is ConceptKind.Person or ConceptKind.Place
                && pair.Participants.Countries.Contains(concept.Country))
            {
                places.Add((mention.Span.Start, concept.Country));
            }
        }

        foreach (var match in SideWord().EnumerateMatches(text.AsSpan(statement.Span.Start, statement.Span.Length)))
        {
            var word = text[statement.Span.Start + match.Index];
            var country = word is '中' or 'к' or 'К' or 'C' or 'c' ? "cn" : "ru";
            if (pair.Participants.Countries.Contains(country))
            {
                places.Add((statement.Span.Start + match.Index, country));
            }
        }

        return [.. places.OrderBy(place => place.Start)];
    }

    [GeneratedRegex("中方|中国|(?<!白)俄|кита|КНР|росси|Chin(?:a|ese)|Russia", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SideWord();

    [GeneratedRegex("通话|通电话|会谈|会晤|会见|访问|разговор|переговор|встреч|визит|видеоконференц|беседа|phone|call|talks|conversation|meeting|visit|video", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Contact();
}
