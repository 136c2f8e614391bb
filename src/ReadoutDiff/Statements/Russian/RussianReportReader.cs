using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Acts;
using ReadoutDiff.Statements.Forms;
using ReadoutDiff.Statements.People;
using ReadoutDiff.Statements.Segmentation;

namespace ReadoutDiff.Statements.Russian;

/// <summary>Finds reporting clauses in Russian: a verb of speech in a main clause and its subject, agent or source in any order.</summary>
internal sealed class RussianReportReader : IReportReader
{
    private readonly WordReader _words = new(Language.Russian);
    private readonly ActCatalog _acts;
    private readonly RussianPhrases _phrases;
    private readonly PhraseIndex<bool> _anaphors;
    private readonly PhraseIndex<bool> _listItems;
    private readonly PhraseIndex<bool> _openings;

    /// <summary>Reads the people and acts of a lexicon.</summary>
    public RussianReportReader(ILexicon lexicon)
    {
        _acts = new ActCatalog(lexicon, _words, RussianGrammar.Saying, RussianGrammar.Acting, RussianGrammar.Narrated, RussianGrammar.Ceremonial);
        _phrases = new RussianPhrases(lexicon, _words);
        _anaphors = PhraseIndex<bool>.Of(lexicon, _words, RussianGrammar.Anaphors);
        _listItems = PhraseIndex<bool>.Of(lexicon, _words, RussianGrammar.ListItems);
        _openings = PhraseIndex<bool>.Of(lexicon, _words, RussianGrammar.NarrativeOpenings);
    }

    /// <inheritdoc/>
    public SentenceReading Read(string text, TextSpan sentence, Enclosures enclosures, RunningReport running)
    {
        var words = _words.Read(text, sentence, enclosures);
        if (words.Length == 0)
        {
            return SentenceReading.Plain;
        }

        var search = new RussianClauseSearch(text, words, _phrases.Find(text, words), _acts, running);
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

        if (words.Length <= 3 && (words[0].Folded is "вопрос" or "реплика" or "ведущий" or "ведущая" or "журналист" or "корреспондент" or "модератор" or "переводчик"))
        {
            return new SpeakerReference(ReferenceKind.Others);
        }

        if (words.Length == 1 && words[0].Folded == "ответ")
        {
            return new SpeakerReference(ReferenceKind.He);
        }

        var phrases = _phrases.Find(text, words);
        if (phrases.Count > 0 && phrases[^1] is var last && last.End == words.Length && last.Case == RussianCase.Nominative && last.Reference.IsPerson && last.Reference.Kind is not (ReferenceKind.He or ReferenceKind.She)
            && (last.First == 0 || words[..last.First].All(word => word.IsWord || word.IsDash || word.Is('.'))))
        {
            return last.Reference.Kind == ReferenceKind.UnlistedName ? Unlisted(text, words, last.First) : last.Reference;
        }

        var isName = isTranscript && words.Length <= 6 && !_listItems.IsAt(text, words, 0) && !_anaphors.IsAt(text, words, 0) && Array.TrueForAll(words, word => word.IsCapitalized || word.Is('.') || word.IsDash) && RussianVerbForms.Of(words[^1].Folded) is RussianVerbForm.None;
        return isName ? Unlisted(text, words, 0) : null;
    }

    /// <inheritdoc/>
    public SpeechAct? FirstPersonAct(string text, TextSpan sentence, Enclosures enclosures)
    {
        var words = _words.Read(text, sentence, enclosures);
        var isRequested = false;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Folded;
            var isFirstPerson = word.Length > 4 && word is [.., 'ю' or 'у'] or [.., 'е' or 'и', 'м'];
            var isInfinitive = isRequested && word.EndsWith("ть", StringComparison.Ordinal);
            if (words[i].IsWord && !words[i].IsEnclosed && (isFirstPerson || isInfinitive) && (i == 0 || !words[i].IsCapitalized) && _acts.At(text, words, i) is { } act)
            {
                return act;
            }

            isRequested |= RussianGrammar.Requests.Contains(word);
        }

        return null;
    }

    private static SpeakerReference Unlisted(string text, SentenceWord[] words, int first) =>
        new(ReferenceKind.UnlistedName, text[words[first].Span.Start..words[^1].Span.End]);
}
