using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>
/// Everywhere one text names a concept or value. "Not found" is claimed of the whole text, so mentions are gathered from all that can
/// show one: the statements, the text matched as a whole (a form may run over the cut between two statements), the words that name a
/// speaker, and wider concepts that a narrower one implies.
/// </summary>
internal sealed class TextMentions
{
    private readonly AnalyzedReadout text;
    private readonly ILexicon lexicon;
    private readonly int[] starts;
    private readonly Dictionary<string, List<LocatedMention>> byId = new(StringComparer.Ordinal);

    private TextMentions(AnalyzedReadout text, ILexicon lexicon)
    {
        this.text = text;
        this.lexicon = lexicon;
        starts = [.. text.Statements.Select(statement => statement.Span.Start)];
    }

    /// <summary>The mentions by id, each list by position.</summary>
    public IReadOnlyDictionary<string, List<LocatedMention>> ById => byId;

    /// <summary>Gathers the mentions of a text. Cost: one match of the whole text, and O(k log k) in mentions.</summary>
    public static TextMentions Of(AnalyzedReadout text, ILexicon lexicon, CancellationToken cancellationToken)
    {
        var mentions = new TextMentions(text, lexicon);
        foreach (var statement in text.Statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var mention in statement.Mentions)
            {
                mentions.Add(mention.ConceptId, mention.Span, statement.Order, MentionSource.Matched);
            }
        }

        mentions.AddFromWholeText();
        mentions.AddSpeakers();
        mentions.AddWider();
        return mentions;
    }

    private void AddFromWholeText()
    {
        var readout = text.Readout;
        foreach (var mention in lexicon.Match(readout.Text, new TextSpan(0, readout.Text.Length), readout.Language, readout.MeetingDate))
        {
            // Values are left to the analysis, which may know the year that a date belongs to.
            if (lexicon.Concepts.ContainsKey(mention.ConceptId))
            {
                Add(mention.ConceptId, mention.Span, StatementAt(mention.Span.Start), MentionSource.Supplement);
            }
        }
    }

    private void AddSpeakers()
    {
        foreach (var statement in text.Statements)
        {
            var attribution = statement.Attribution;
            if (attribution is { Speaker.Kind: SpeakerKind.Person, Evidence: { Length: > 0 } evidence }
                && lexicon.Concepts.ContainsKey(attribution.Speaker.Id)
                && !byId.ContainsKey(attribution.Speaker.Id))
            {
                Add(attribution.Speaker.Id, evidence, statement.Order, MentionSource.Supplement);
            }
        }
    }

    private void AddWider()
    {
        foreach (var id in byId.Keys.ToArray())
        {
            if (!lexicon.Concepts.ContainsKey(id))
            {
                continue;
            }

            foreach (var wider in ConceptHierarchy.Above(id, lexicon))
            {
                foreach (var mention in byId[id].ToArray())
                {
                    Add(wider, mention.Span, mention.Statement, MentionSource.Supplement);
                }
            }
        }
    }

    private void Add(string id, TextSpan span, int statement, MentionSource source)
    {
        if (statement < 0)
        {
            return;
        }

        if (!byId.TryGetValue(id, out var list))
        {
            byId[id] = list = [];
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

    private static bool IsSame(TextSpan known, TextSpan span, MentionSource source) =>
        source == MentionSource.Matched ? known == span : known.Overlaps(span);

    private int StatementAt(int position)
    {
        if (starts.Length == 0)
        {
            return -1;
        }

        var index = Array.BinarySearch(starts, position);
        return text.Statements[Math.Max(0, index >= 0 ? index : ~index - 1)].Order;
    }

    private enum MentionSource
    {
        Matched,
        Supplement,
    }
}
