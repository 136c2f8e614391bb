using System.Collections;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Statements;

/// <summary>The mentions of a stretch of a text, looked for when they are first asked for. Safe for use by several threads.</summary>
/// <param name="lexicon">What names them.</param>
/// <param name="readout">The text.</param>
/// <param name="span">The stretch.</param>
internal sealed class LazyMentions(ILexicon lexicon, Readout readout, TextSpan span) : IReadOnlyList<Mention>
{
    private IReadOnlyList<Mention>? _known;

    /// <inheritdoc/>
    public int Count => Known.Count;

    /// <inheritdoc/>
    public Mention this[int index] => Known[index];

    // Two threads may look at once; they find the same.
    private IReadOnlyList<Mention> Known
    {
        get
        {
            var known = Volatile.Read(ref _known);
            if (known is null)
            {
                known = lexicon.Match(readout.Text, span, readout.Language, readout.MeetingDate);
                Volatile.Write(ref _known, known);
            }

            return known;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Mention> GetEnumerator() => Known.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
