using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>
/// Reads the people out of a list of attendees: those the lexicon knows by their id, and of each other entry the name: in Chinese the
/// entry as written, title and all, since nothing but a comma parts names; else the last two or more words in capitals.
/// </summary>
internal sealed class AttendeeNames(AnalyzedReadout version, ILexicon lexicon)
{
    // The end of a Chinese entry is the name; a shorter key would take two people for one, a longer one a promoted person for two.
    private const int HanInKey = 3;

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "、", ",", "，", ";", "；", "和", "及", "与", "и", "and", "также", "as" };

    // What follows these is an office and no name: "Minister of Foreign Affairs".
    private static readonly HashSet<string> BeforeOffices = new(StringComparer.Ordinal) { "of", "for", "the", "по" };

    // Where a Chinese list stops naming: 王毅等参加会见.
    private static readonly string[] Ends = ["等", "参加", "出席", "陪同", "参与", "在座"];

    private static readonly string[] Patronymics = ["вич", "вича", "вичем", "вичу", "вна", "вны", "вной", "вне"];

    private readonly string _text = version.Readout.Text;

    /// <summary>The people named in statements, in order, each once. Linear in the words.</summary>
    public IReadOnlyList<AttendeeName> Of(IEnumerable<int> statements) =>
        [.. statements.SelectMany(order => Of(version.Statements[order])).DistinctBy(name => name.Key, StringComparer.Ordinal)];

    private IEnumerable<AttendeeName> Of(Statement statement)
    {
        var known = statement.Mentions.Where(mention => lexicon.Concepts.TryGetValue(mention.ConceptId, out var concept) && concept.Kind == ConceptKind.Person).ToList();
        foreach (var mention in known)
        {
            yield return new AttendeeName(mention.ConceptId, mention.Span.Of(_text));
        }

        foreach (var entry in Entries(statement))
        {
            var span = new TextSpan(entry[0].Span.Start, entry[^1].Span.End);
            if (!known.Exists(mention => mention.Span.Overlaps(span)) && (entry[0].Kind == TokenKind.Han ? Han(entry) : Capitals(entry)) is { } name)
            {
                yield return name;
            }
        }
    }

    private IEnumerable<List<Token>> Entries(Statement statement)
    {
        var entry = new List<Token>();
        foreach (var token in Tokenizer.Tokenize(_text, statement.Span))
        {
            if (!Joints.Contains(token.Span.Of(_text)))
            {
                entry.Add(token);
                continue;
            }

            if (entry.Count > 0)
            {
                yield return entry;
                entry = [];
            }
        }

        if (entry.Count > 0)
        {
            yield return entry;
        }
    }

    private AttendeeName? Han(List<Token> entry)
    {
        var span = new TextSpan(entry[0].Span.Start, entry.TakeWhile(token => token.Kind == TokenKind.Han).Last().Span.End);
        var words = span.Of(_text);
        foreach (var end in Ends)
        {
            words = words.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? words[..at] : words;
        }

        return words.Length < 2 ? null : new AttendeeName("name:" + Folding.Fold(words.AsSpan(Math.Max(0, words.Length - HanInKey))), words);
    }

    // The last run of words in capitals: what stands before it is the office, what stands after it is what they took part in.
    private AttendeeName? Capitals(List<Token> entry)
    {
        List<Token> run = [], name = [];
        for (var i = 0; i < entry.Count; i++)
        {
            if (IsCapital(entry[i]))
            {
                run.Add(entry[i]);
                name = run.Count > 2 || (run.Count == 2 && !IsOffice(entry, i - 1)) ? [.. run] : name;
            }
            else if (!IsStopOfInitial(entry, i))
            {
                run.Clear();
            }
        }

        return name.Count > 0 ? Name(name) : null;
    }

    // Surname and first name; with them a patronymic, or initials.
    private AttendeeName Name(List<Token> run)
    {
        var words = run.ConvertAll(token => token.Span.Of(_text));
        var hasMiddleName = words.Count > 2 && (IsPatronymic(words[^2]) || words[^3].Length == 1);
        var count = hasMiddleName ? 3 : 2;
        return new AttendeeName(
            $"name:{Stem(words[^count])} {Stem(words[^1])}",
            _text[run[^count].Span.Start..run[^1].Span.End]);
    }

    private string Stem(string word) => Stemmer.Stem(Folding.Fold(word), version.Readout.Language);

    private static bool IsPatronymic(string word) => Patronymics.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private bool IsCapital(Token token) => token.Kind == TokenKind.Word && char.IsUpper(_text[token.Span.Start]);

    private bool IsOffice(List<Token> entry, int first) => first > 0 && BeforeOffices.Contains(Folding.Fold(entry[first - 1].Span.Of(_text)));

    private bool IsStopOfInitial(List<Token> entry, int i) =>
        i > 0 && IsCapital(entry[i - 1]) && entry[i - 1].Span.Length == 1 && entry[i].Span.Of(_text) == ".";
}
