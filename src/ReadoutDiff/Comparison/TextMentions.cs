using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>
/// Everywhere one text names a concept or value. "Not found" is claimed of the whole text, so mentions are gathered from all that can
/// show one: the statements, the sentences that were cut into several statements (a form may run over the cut), the words that name a
/// speaker, and wider concepts that a narrower one implies.
/// </summary>
internal sealed class TextMentions
{
    private readonly AnalyzedReadout _text;
    private readonly ILexicon _lexicon;
    private readonly int[] _starts;
    private readonly bool[] _passedOver;
    private readonly HashSet<string> _speakersPassedOver = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LocatedMention>> _byId = new(StringComparer.Ordinal);

    private TextMentions(AnalyzedReadout text, ILexicon lexicon, bool[]? passedOver)
    {
        _passedOver = passedOver ?? new bool[text.Statements.Count];
        _text = text;
        _lexicon = lexicon;
        _starts = [.. text.Statements.Select(statement => statement.Span.Start)];
    }

    /// <summary>The mentions by id, each list by position.</summary>
    public IReadOnlyDictionary<string, List<LocatedMention>> ById => _byId;

    /// <summary>The people who first speak, without being named in what was looked at, in statements that were passed over.</summary>
    public IReadOnlySet<string> SpeakersPassedOver => _speakersPassedOver;

    /// <summary>Gathers the mentions of a text. Cost: a second match of the sentences that were cut, and O(k log k) in mentions.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">What names concepts.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="passedOver">The statements whose mentions are left out, each of which is a sentence of its own; none when null.</param>
    public static TextMentions Of(AnalyzedReadout text, ILexicon lexicon, CancellationToken cancellationToken, bool[]? passedOver = null)
    {
        var mentions = new TextMentions(text, lexicon, passedOver);
        foreach (var statement in text.Statements)
        {
            if (mentions._passedOver[statement.Order])
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            foreach (var mention in statement.Mentions)
            {
                mentions.Add(mention.ConceptId, mention.Span, statement.Order, MentionSource.Matched);
            }
        }

        mentions.AddOverCuts(cancellationToken);
        mentions.AddSpeakers();
        mentions.AddWider();
        return mentions;
    }

    // A form may run over a cut inside a sentence; over the end of a sentence or paragraph none does.
    private void AddOverCuts(CancellationToken cancellationToken)
    {
        var statements = _text.Statements;
        for (var first = 0; first < statements.Count;)
        {
            var last = first;
            while (last + 1 < statements.Count && IsCutInside(_text.Readout.Text, statements[last], statements[last + 1]))
            {
                last++;
            }

            if (last > first)
            {
                cancellationToken.ThrowIfCancellationRequested();
                AddMatches(new TextSpan(statements[first].Span.Start, statements[last].Span.End));
            }

            first = last + 1;
        }
    }

    /// <summary>Whether the cut between two neighbouring statements of a text is inside a sentence.</summary>
    public static bool IsCutInside(string text, Statement before, Statement after)
    {
        if (before.Paragraph != after.Paragraph)
        {
            return false;
        }

        var words = text.AsSpan(before.Span.Start, before.Span.Length).TrimEnd(SentenceEnds.Closers);
        return words.Length > 0 && !SentenceEnds.Marks.Contains(words[^1]);
    }

    private void AddMatches(TextSpan range)
    {
        var readout = _text.Readout;
        foreach (var mention in _lexicon.Match(readout.Text, range, readout.Language, readout.MeetingDate))
        {
            // Values are left to the analysis, which may know the year that a date belongs to.
            if (_lexicon.Concepts.ContainsKey(mention.ConceptId))
            {
                Add(mention.ConceptId, mention.Span, StatementAt(mention.Span.Start), MentionSource.Supplement);
            }
        }
    }

    private void AddSpeakers()
    {
        foreach (var statement in _text.Statements)
        {
            var attribution = statement.Attribution;
            if (attribution is { Speaker.Kind: SpeakerKind.Person, Evidence: { Length: > 0 } evidence }
                && _lexicon.Concepts.ContainsKey(attribution.Speaker.Id)
                && !_byId.ContainsKey(attribution.Speaker.Id)
                && !_speakersPassedOver.Contains(attribution.Speaker.Id))
            {
                if (_passedOver[statement.Order])
                {
                    _speakersPassedOver.Add(attribution.Speaker.Id);
                    continue;
                }

                Add(attribution.Speaker.Id, evidence, statement.Order, MentionSource.Supplement);
            }
        }
    }

    private void AddWider()
    {
        foreach (var id in _byId.Keys.ToArray())
        {
            if (!_lexicon.Concepts.ContainsKey(id))
            {
                continue;
            }

            foreach (var wider in ConceptHierarchy.Above(id, _lexicon))
            {
                foreach (var mention in _byId[id].ToArray())
                {
                    Add(wider, mention.Span, mention.Statement, MentionSource.Supplement);
                }
            }
        }
    }

    private void Add(string id, TextSpan span, int statement, MentionSource source)
    {
        if (statement < 0 || IsRejected(id, span))
        {
            return;
        }

        if (!_byId.TryGetValue(id, out var list))
        {
            _byId[id] = list = [];
        }

        // The list is kept by position; mentions of one concept do not overlap, so that its neighbours tell whether a new one is known.
        var at = list.BinarySearch(new LocatedMention(span, statement), LocatedMention.ByPosition);
        at = at < 0 ? ~at : at;

        var isKnown = (at > 0 && IsSame(list[at - 1].Span, span, source)) || (at < list.Count && IsSame(list[at].Span, span, source));
        if (!isKnown)
        {
            list.Insert(at, new LocatedMention(span, statement));
        }
    }

    // What a person has taken away does not come back by another way.
    private bool IsRejected(string id, TextSpan span) =>
        _text.RejectedMentions.Count > 0 && _text.RejectedMentions.Any(rejected => rejected.ConceptId == id && rejected.Span.Overlaps(span));

    private static bool IsSame(TextSpan known, TextSpan span, MentionSource source) =>
        source == MentionSource.Matched ? known == span : known.Overlaps(span);

    private int StatementAt(int position)
    {
        if (_starts.Length == 0)
        {
            return -1;
        }

        var index = Array.BinarySearch(_starts, position);
        return _text.Statements[Math.Max(0, index >= 0 ? index : ~index - 1)].Order;
    }

    private enum MentionSource
    {
        Matched,
        Supplement,
    }
}
