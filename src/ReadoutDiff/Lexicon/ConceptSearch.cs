using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Lexicon.Values;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>Finds some concepts or values in stretches of text at a fraction of the cost of finding all. Safe for use by several threads.</summary>
/// <param name="language">What is known of the texts' language.</param>
/// <param name="concepts">Finds words that forms of the concepts begin with.</param>
/// <param name="values">Finds what the values may be.</param>
internal sealed class ConceptSearch(LexiconLanguage language, BeginningSearch concepts, ValueSearch values)
{
    /// <summary>What a stretch names, in no order: all mentions of what is looked for, perhaps among others. Linear.</summary>
    public List<Mention> Mentions(string text, TextSpan range, DateOnly? reference)
    {
        var atoms = AtomReader.Read(text, range);
        var mentions = new List<Mention>();
        if (concepts.MayBegin(text, atoms))
        {
            language.AddMentions(text, atoms, mentions);
        }

        if (values.MayHold(text, atoms))
        {
            mentions.AddRange(language.Values(text, atoms, reference));
        }

        return mentions;
    }
}
