using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Lexicon.Forms;

/// <summary>Turns a literal of a form into the words, numbers and Han characters that texts are cut into.</summary>
internal static class FormWordReader
{
    /// <summary>Adds the parts of a literal without spaces; a literal in single quotes may have several words.</summary>
    /// <exception cref="FormSyntaxException">The literal has no word, or a prefix too short to tell anything.</exception>
    public static void Read(string literal, Language language, List<FormNode> parts)
    {
        var quoted = literal.Length > 1 && literal[0] == '\'' && literal[^1] == '\'';
        var text = quoted ? literal[1..^1] : literal;
        var before = parts.Count;
        var atoms = AtomReader.Read(text, new TextSpan(0, text.Length));
        for (var i = 0; i < atoms.Count; i++)
        {
            var atom = atoms[i];
            if (atom.Kind is AtomKind.Mark or AtomKind.SentenceEnd)
            {
                // The star is the grammar's own; other marks inside a form may be left out of a text.
                if (text[atom.Start] != '*')
                {
                    parts.Add(new FormOptional(new FormWord(FormWordKind.Mark, "")));
                }

                continue;
            }

            if (atom.Kind is AtomKind.Han or AtomKind.Number && HanNumeral.TryReadAt(text, atoms, i, out var used, out var variants))
            {
                parts.Add(variants);
                i += used - 1;
                continue;
            }

            var starred = !quoted && atom.End < text.Length && text[atom.End] == '*';
            parts.Add(ReadWord(atom, text, language, quoted, starred));
        }

        if (parts.Count == before)
        {
            throw new FormSyntaxException($"'{literal}' has no word");
        }
    }

    private static FormNode ReadWord(Atom atom, string text, Language language, bool quoted, bool starred)
    {
        var written = text[atom.Start..atom.End];
        var folded = Folding.Fold(written);
        if (atom.Kind != AtomKind.Word)
        {
            return new FormWord(starred ? FormWordKind.Prefix : FormWordKind.Exact, folded);
        }

        if (starred && folded.Length < 2)
        {
            throw new FormSyntaxException($"the prefix '{folded}*' is too short");
        }

        // «Си», «Ли», "He": short names are told from common words by their capital.
        var isCased = !quoted && (IsAllCapitals(written) || (char.IsUpper(written[0]) && written.Length <= 2));
        if (isCased)
        {
            return new FormWord(starred ? FormWordKind.CasedPrefix : FormWordKind.Cased, written);
        }

        if (starred)
        {
            return new FormWord(FormWordKind.Prefix, folded);
        }

        if (quoted || folded.Length < Stemmer.ShortestWord || language is not (Language.Russian or Language.English))
        {
            return new FormWord(FormWordKind.Exact, folded);
        }

        var stem = new FormWord(FormWordKind.Stem, folded);

        // Snowball takes the -ов of the name «Лавров» for an ending but keeps it in «Лаврова».
        return language == Language.Russian && char.IsUpper(written[0]) && (folded.EndsWith("ов", StringComparison.Ordinal) || folded.EndsWith("ев", StringComparison.Ordinal))
            ? new FormChoice([new FormWord(FormWordKind.Exact, folded), new FormWord(FormWordKind.Stem, folded + "а")])
            : stem;
    }

    private static bool IsAllCapitals(string word) =>
        word.Count(char.IsLetter) >= 2 && word.All(c => !char.IsLetter(c) || char.IsUpper(c));
}
