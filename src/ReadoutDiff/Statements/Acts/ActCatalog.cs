using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Forms;

namespace ReadoutDiff.Statements.Acts;

/// <summary>The speech acts of the lexicon in a language written with spaces, with the commonest verbs of saying behind them for a lexicon that lacks one.</summary>
internal sealed class ActCatalog
{
    private const int LongestLead = 3;

    private static readonly SpeechAct Fallback = new("state", 3);

    private readonly PhraseIndex<SpeechAct> _acts;
    private readonly PhraseIndex<bool> _saying;
    private readonly PhraseIndex<bool> _acting;
    private readonly PhraseIndex<bool> _narrated;
    private readonly PhraseIndex<bool> _ceremonial;

    /// <summary>Reads the acts of a lexicon.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="reader">Reads Russian or English words.</param>
    /// <param name="saying">Verbs that introduce content, in form grammar.</param>
    /// <param name="acting">Verbs that are acts in themselves.</param>
    /// <param name="narrated">Verbs that tell an event and are no speech, whatever the lexicon says.</param>
    /// <param name="ceremonial">Those of them that tell of the meeting itself and break off a speech that runs on.</param>
    public ActCatalog(ILexicon lexicon, WordReader reader, IEnumerable<string> saying, IEnumerable<string> acting, IEnumerable<string> narrated, IEnumerable<string> ceremonial)
    {
        var expander = new FormExpander(lexicon, reader.Language);
        _acts = new PhraseIndex<SpeechAct>(reader);
        foreach (var act in lexicon.Acts(reader.Language).Where(act => !NarratedActs.Contains(act.Act.Id)))
        {
            foreach (var sequence in expander.Expand(act.Form))
            {
                _acts.Add(sequence, act.Act);
            }
        }

        _saying = PhraseIndex<bool>.Of(lexicon, reader, saying);
        _acting = PhraseIndex<bool>.Of(lexicon, reader, acting);
        _narrated = PhraseIndex<bool>.Of(lexicon, reader, narrated);
        _ceremonial = PhraseIndex<bool>.Of(lexicon, reader, ceremonial);
    }

    /// <summary>Whether a word is a verb of the publisher's narration.</summary>
    public bool IsNarrated(string text, SentenceWord[] words, int index) => _narrated.IsAt(text, words, index);

    /// <summary>Whether a word is a verb that tells of the meeting itself (signed, attended).</summary>
    public bool IsCeremonial(string text, SentenceWord[] words, int index) => _ceremonial.IsAt(text, words, index);

    /// <summary>Whether a word is a verb of saying, which introduces what was said.</summary>
    public bool IsSaying(string text, SentenceWord[] words, int index) => _saying.IsAt(text, words, index);

    /// <summary>The act of a verb; null when it is none. Phrases that begin before the verb (“highly praise”) count when they reach it.</summary>
    public SpeechAct? At(string text, SentenceWord[] words, int index)
    {
        SpeechAct? best = null;
        var bestEnd = index;
        for (var first = Math.Max(0, index - LongestLead); first <= index; first++)
        {
            foreach (var match in _acts.At(text, words, first))
            {
                if (match.End > bestEnd)
                {
                    (best, bestEnd) = (match.Value, match.End);
                }
            }
        }

        return best ?? (IsSaying(text, words, index) || _acting.IsAt(text, words, index) ? Fallback : null);
    }
}
