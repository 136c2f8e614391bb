using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Acts;
using ReadoutDiff.Statements.Forms;
using ReadoutDiff.Statements.People;
using ReadoutDiff.Statements.Segmentation;

namespace ReadoutDiff.Statements.English;

/// <summary>Finds reporting clauses in English: a subject and its verb of speech, before, inside or after what is reported.</summary>
internal sealed class EnglishReportReader : IReportReader
{
    private readonly WordReader _words = new(Language.English);
    private readonly ActCatalog _acts;
    private readonly EnglishPhrases _phrases;
    private readonly PhraseIndex<bool> _anaphors;
    private readonly PhraseIndex<bool> _listItems;
    private readonly PhraseIndex<bool> _openings;

    /// <summary>Reads the people and acts of a lexicon.</summary>
    public EnglishReportReader(ILexicon lexicon)
    {
        _acts = new ActCatalog(lexicon, _words, EnglishGrammar.Saying, EnglishGrammar.Acting, EnglishGrammar.Narrated, EnglishGrammar.Ceremonial);
        _phrases = new EnglishPhrases(lexicon, _words);
        _anaphors = PhraseIndex<bool>.Of(lexicon, _words, EnglishGrammar.Anaphors);
        _listItems = PhraseIndex<bool>.Of(lexicon, _words, EnglishGrammar.ListItems);
        _openings = PhraseIndex<bool>.Of(lexicon, _words, EnglishGrammar.NarrativeOpenings);
    }

    /// <inheritdoc/>
    public SentenceReading Read(string text, TextSpan sentence, Enclosures enclosures, RunningReport running)
    {
        var words = _words.Read(text, sentence, enclosures);
        if (words.Length == 0)
        {
            return SentenceReading.Plain;
        }

        var search = new EnglishClauseSearch(text, words, _phrases.Find(text, words), _acts, running);
        var clauses = search.Find();
        var opens = _openings.IsAt(text, words, 0);
        var narrates = clauses.Count == 0 && (search.Narrates || opens);
        return new SentenceReading(clauses, narrates, _anaphors.IsAt(text, words, 0), _listItems.IsAt(text, words, 0) || words[0].IsDash, opens, search.TellsCeremony);
    }

    /// <inheritdoc/>
    public SpeakerReference? Label(string text, TextSpan label, bool isTranscript)
    {
        var words = _words.Read(text, label, null);
        if (words.Length is 0 or > 12)
        {
            return null;
        }

        if (words.Length <= 2 && words[0].Folded is "question" or "q" or "remark" or "moderator" or "journalist" or "reporter" or "correspondent" or "interpreter")
        {
            return new SpeakerReference(ReferenceKind.Others);
        }

        if (words.Length == 1 && words[0].Folded is "answer" or "a")
        {
            return new SpeakerReference(ReferenceKind.He);
        }

        var phrases = _phrases.Find(text, words);
        if (phrases.Count > 0 && phrases[^1] is var last && last.End == words.Length && last.IsSubject && last.Reference.IsPerson && last.Reference.Kind is not (ReferenceKind.He or ReferenceKind.She)
            && (last.First == 0 || words[..last.First].All(word => word.IsWord && (word.IsCapitalized || word.Folded is "of" or "the"))))
        {
            return last.Reference.Kind == ReferenceKind.UnlistedName ? Unlisted(text, words, last.First) : last.Reference;
        }

        var isName = isTranscript && words.Length <= 6 && !_listItems.IsAt(text, words, 0) && Array.TrueForAll(words, word => word.IsCapitalized || word.Is('.') || word.IsDash) && words.Length > 1;
        return isName ? Unlisted(text, words, 0) : null;
    }

    /// <inheritdoc/>
    public SpeechAct? FirstPersonAct(string text, TextSpan sentence, Enclosures enclosures)
    {
        var words = _words.Read(text, sentence, enclosures);
        for (var i = 0; i < words.Length; i++)
        {
            var opens = words[i].Folded is "i" or "we" || (i == 0 && words[i].Folded is "let" or "allow");
            if (i == 0 && words[i].Folded == "thank" && _acts.At(text, words, i) is { } thanks)
            {
                return thanks;
            }

            for (var at = i + 1; opens && at < words.Length && words[at].IsWord && !words[at].IsEnclosed; at++)
            {
                if (!EnglishGrammar.FirstPersonLeads.Contains(words[at].Folded) || words[at].Folded is "glad" or "happy" or "pleased" && at + 1 < words.Length && words[at + 1].Folded != "to")
                {
                    if (words[at].Folded.EndsWith("ly", StringComparison.Ordinal))
                    {
                        continue;
                    }

                    if (_acts.At(text, words, at) is { } act)
                    {
                        return act;
                    }

                    break;
                }
            }
        }

        return null;
    }

    private static SpeakerReference Unlisted(string text, SentenceWord[] words, int first) =>
        new(ReferenceKind.UnlistedName, text[words[first].Span.Start..words[^1].Span.End]);
}
