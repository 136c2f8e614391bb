using ReadoutDiff.Model;
using ReadoutDiff.Statements.Segmentation;

namespace ReadoutDiff.Statements;

/// <summary>
/// The different sentences of two versions of a text, each read once. Sentences are the same where their characters are, and which of them
/// are quoted or bracketed: a reader looks at nothing else, but for the running report, about which it is known whether it asked.
/// </summary>
internal sealed class SentencePool(bool fillsParagraph)
{
    // The same words in more ways than these are read each for itself: a search among them is no gain.
    private const int MostWays = 8;

    private readonly Dictionary<string, List<int>> _keys = new(StringComparer.Ordinal);
    private readonly List<(string Text, TextSpan Span, Enclosures Enclosures)> _sentences = [];
    private (SentenceReading Reading, RunningReport Running)?[] _readings = [];

    /// <summary>Adds the sentences of a version; linear.</summary>
    /// <returns>The key of each sentence, by where it begins.</returns>
    public Dictionary<int, int> Add(string text, IEnumerable<CutParagraph> paragraphs)
    {
        var keys = new Dictionary<int, int>();
        var known = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var paragraph in paragraphs)
        {
            // Titles, lists and transcripts are not searched for reports.
            if (paragraph.Paragraph.Section is Section.Title or Section.Attendees or Section.Transcript)
            {
                continue;
            }

            foreach (var sentence in paragraph.Sentences)
            {
                var words = text.AsSpan(sentence.Start, sentence.Length);
                if (!known.TryGetValue(words, out var same))
                {
                    known[words] = same = [];
                }

                var at = same.FindIndex(way => _sentences[way].Enclosures.IsSame(_sentences[way].Span, paragraph.Enclosures, sentence));
                var key = at < 0 ? -1 : same[at];
                if (key < 0 && same.Count == MostWays)
                {
                    continue;
                }

                if (key < 0)
                {
                    key = _sentences.Count;
                    same.Add(key);
                    _sentences.Add((text, sentence, paragraph.Enclosures));
                }

                keys[sentence.Start] = key;
            }
        }

        return keys;
    }

    /// <summary>Reads all sentences, on all processors, as if no report were running.</summary>
    public void Read(IReportReader reader, CancellationToken ct)
    {
        _readings = new (SentenceReading, RunningReport)?[_sentences.Count];
        Processors.For(_sentences.Count, key =>
        {
            var (text, span, enclosures) = _sentences[key];
            var running = new RunningReport(Speaker.Narrator, "", fillsParagraph);
            _readings[key] = (reader.Read(text, span, enclosures, running), running);
        }, ct);
    }

    /// <summary>The reading of a sentence as it stands in a version; null where it depends on a running report and that is another one.</summary>
    public SentenceReading? Reading(int key, TextSpan sentence, RunningReport running)
    {
        if (_readings[key] is not var (reading, read) || (read.WasAsked && !read.IsSame(running)))
        {
            return null;
        }

        var shift = sentence.Start - _sentences[key].Span.Start;
        return shift == 0 || reading.Clauses.Count == 0 ? reading : reading with { Clauses = [.. reading.Clauses.Select(clause => Shifted(clause, shift))] };
    }

    private static ReportingClause Shifted(ReportingClause clause, int shift) => clause with
    {
        Start = clause.Start + shift,
        Evidence = new TextSpan(clause.Evidence.Start + shift, clause.Evidence.End + shift),
    };
}
