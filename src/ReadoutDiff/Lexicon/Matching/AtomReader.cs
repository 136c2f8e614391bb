using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Lexicon.Matching;

/// <summary>
/// Cuts a text into atoms. What must not break a match is left out: spaces, quotation marks, the dot in Chinese
/// transliterations, hyphens and dashes without spaces, points between single letters.
/// </summary>
internal static class AtomReader
{
    /// <summary>The atoms of a range, in order. Linear.</summary>
    public static List<Atom> Read(string text, TextSpan range)
    {
        var tokens = Tokenizer.Tokenize(text, range);
        var atoms = new List<Atom>(tokens.Count + 8);
        var isJoined = false;
        var end = range.Start;
        foreach (var token in tokens)
        {
            if (token.Span.Start > end && text.AsSpan(end, token.Span.Start - end).ContainsAny('\n', '\r', '\u2029'))
            {
                atoms.Add(new Atom(AtomKind.SentenceEnd, end, token.Span.Start, false));
                isJoined = false;
            }

            end = token.Span.End;
            switch (token.Kind)
            {
                case TokenKind.Word:
                    AddWord(text, token.Span, isJoined, atoms);
                    break;
                case TokenKind.Punctuation:
                    isJoined = AddMark(text, token.Span, range, atoms);
                    continue;
                default:
                    atoms.Add(new Atom(token.Kind == TokenKind.Han ? AtomKind.Han : AtomKind.Number, token.Span.Start, token.Span.End, isJoined));
                    break;
            }

            isJoined = false;
        }

        return atoms;
    }

    private static void AddWord(string text, TextSpan span, bool isJoined, List<Atom> atoms)
    {
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] is '-' or >= '\u2010' && Folding.Fold(text[i]) == '-')
            {
                AddPart(text, start, i, isJoined, atoms);
                (start, isJoined) = (i + 1, true);
            }
        }

        AddPart(text, start, span.End, isJoined, atoms);
    }

    private static void AddPart(string text, int start, int end, bool isJoined, List<Atom> atoms)
    {
        var isNumber = true;
        for (var i = start; i < end && isNumber; i++)
        {
            isNumber = char.IsDigit(text[i]) || text[i] is '.' or ',';
        }

        atoms.Add(new Atom(isNumber ? AtomKind.Number : AtomKind.Word, start, end, isJoined));
    }

    // Returns whether the mark joins its neighbours.
    private static bool AddMark(string text, TextSpan span, TextSpan range, List<Atom> atoms)
    {
        var c = text[span.Start];
        switch (Folding.Fold(c))
        {
            case '"' or '\'':
            case '·' or '・' or '•' or '‧':
                return false;
            case '-' when span.Start > range.Start && span.End < range.End
                && char.IsLetterOrDigit(text[span.Start - 1]) && char.IsLetterOrDigit(text[span.End]):
                return true;
            case '.' when c != '。' && !SentenceEnds.IsEnd(text, span, range):
                // Between letters, as in U.N. or «С.Лавров», and after an abbreviation the point means nothing; after a
                // single capital before another word with a capital it may end a sentence: "with the U.S. China …".
                if (SentenceEnds.MayBeEnd(text, span, range))
                {
                    atoms.Add(new Atom(AtomKind.Mark, span.Start, span.End, false));
                }

                return false;
            case '.' or '!' or '?' or ';' or '…':
                atoms.Add(new Atom(AtomKind.SentenceEnd, span.Start, span.End, false));
                return false;
            default:
                atoms.Add(new Atom(AtomKind.Mark, span.Start, span.End, false));
                return false;
        }
    }
}
