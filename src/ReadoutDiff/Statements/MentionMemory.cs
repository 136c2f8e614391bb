using System.Collections.Concurrent;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Statements;

/// <summary>Names the concepts of sentences, each wording once. Safe for use by several threads; made for a few texts and then let go.</summary>
/// <param name="lexicon">What names them.</param>
internal sealed class MentionMemory(ILexicon lexicon)
{
    // A lexicon of somebody else's may look beyond the range that it is given; the program's own does not.
    private readonly bool _remembers = lexicon is DiplomaticLexicon;
    private readonly ConcurrentDictionary<Wording, Known> _known = new();

    /// <summary>The same as the lexicon's <see cref="ILexicon.Match"/> for a readout's language and meeting date.</summary>
    public IReadOnlyList<Mention> Match(Readout readout, TextSpan span)
    {
        if (!_remembers)
        {
            return lexicon.Match(readout.Text, span, readout.Language, readout.MeetingDate);
        }

        var wording = new Wording(span.Of(readout.Text), readout.Language, readout.MeetingDate);
        if (_known.TryGetValue(wording, out var known))
        {
            return known.At(span.Start);
        }

        var mentions = lexicon.Match(readout.Text, span, readout.Language, readout.MeetingDate);
        _known.TryAdd(wording, new Known(span.Start, mentions));
        return mentions;
    }

    private readonly record struct Wording(string Text, Language Language, DateOnly? Reference);

    private sealed record Known(int Start, IReadOnlyList<Mention> Mentions)
    {
        public IReadOnlyList<Mention> At(int start)
        {
            var by = start - Start;
            return by == 0 || Mentions.Count == 0
                ? Mentions
                : [.. Mentions.Select(mention => mention with { Span = new TextSpan(mention.Span.Start + by, mention.Span.End + by) })];
        }
    }
}
