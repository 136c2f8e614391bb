using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

// The arguments come from FsCheck, which the analyzer does not know.
#pragma warning disable NUnit1027

namespace ReadoutDiff.Tests.Corrections;

/// <summary>Texts of few different pieces, so that words stand in them again and again in nearly the same context.</summary>
public sealed class TextAnchorProperties
{
    private static readonly string[] Pieces =
    [
        "Да", "да", ". ", ", ", " ", "\n", "Путин отметил", "а", "В.Путин: ", "谢谢", "，", "е", "\u0308", "習", "👩\u200D🚀", "thank you", "он отметил, что стороны готовы к работе. ", "тоже ",
    ];

    [Property(MaxTest = 2000)]
    public bool Find_AfterOneEditElsewhere_GivesItsWordsOrNone(int[] picks, int from, int length, int editFrom, int editLength, int[] insert)
    {
        var text = Text(picks) + "х";
        var span = Span(text, from, length);
        var anchor = TextAnchor.Of(text, span);

        // The edit lies wholly before or wholly after the words.
        var (low, high) = (editFrom & 1) == 0 ? (0, span.Start) : (span.End, text.Length);
        var start = low + Modulo(editFrom / 2, high - low + 1);
        var end = start + Modulo(editLength, high - start + 1);
        var edited = string.Concat(text.AsSpan(0, start), Text(insert), text.AsSpan(end));
        var shift = end <= span.Start ? edited.Length - text.Length : 0;
        var expected = new TextSpan(span.Start + shift, span.End + shift);

        // Where the edit doubles the words with their context, there is no telling which are the old ones.
        var found = anchor.Find(edited);
        return found is null || found == expected || CountWhole(anchor, edited) > CountWhole(anchor, text);
    }

    [Property(MaxTest = 1000)]
    public bool Find_InTheSameText_IsWhereItWas(int[] picks, int from, int length)
    {
        var text = Text(picks) + "х";
        var span = Span(text, from, length);
        return TextAnchor.Of(text, span).Find(text) == span;
    }

    [Property(MaxTest = 1000)]
    public bool Find_InAnyText_GivesTheQuotedWordsOrNone(int[] picks, int from, int length, int[] other)
    {
        var text = Text(picks) + "х";
        var anchor = TextAnchor.Of(text, Span(text, from, length));
        var elsewhere = Text(other);
        return anchor.Find(elsewhere) is not { } found || found.Of(elsewhere) == anchor.Quote;
    }

    [Property(MaxTest = 1000)]
    public bool Of_AnySpan_KeepsWholeTextElementsOfTheContext(int[] picks, int from, int length)
    {
        var text = Text(picks) + "х";
        var span = Span(text, from, length);
        var anchor = TextAnchor.Of(text, span);
        var elements = System.Globalization.StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        var (start, end) = (span.Start - anchor.Before.Length, span.End + anchor.After.Length);
        return text[start..span.Start] == anchor.Before && text[span.End..end] == anchor.After
            && (anchor.Before.Length == 0 || elements.Contains(start)) && (anchor.After.Length == 0 || elements.Contains(end))
            && anchor.Before.Length <= TextAnchor.ContextLength && anchor.After.Length <= TextAnchor.ContextLength;
    }

    [Property(MaxTest = 300)]
    public Property Find_LongDistinctTextAfterOneEditElsewhere_IsFound(int seed, int edit)
    {
        // Numbered sentences: each stands once.
        var sentences = Enumerable.Range(0, 12).Select(i => $"Предложение номер {i + Modulo(seed, 1000)} о торговле.").ToList();
        var text = string.Join(' ', sentences);
        var at = Modulo(seed, sentences.Count);
        var anchor = TextAnchor.Of(text, new TextSpan(text.IndexOf(sentences[at], StringComparison.Ordinal), text.IndexOf(sentences[at], StringComparison.Ordinal) + sentences[at].Length));
        var changed = Modulo(edit, sentences.Count);
        if (changed != at)
        {
            sentences[changed] = "Совсем другое.";
        }

        var after = string.Join(' ', sentences);
        return (anchor.Find(after) is { } found && found.Start == after.IndexOf(sentences[at], StringComparison.Ordinal)).ToProperty();
    }

    private static string Text(int[] picks) => string.Concat(picks.Select(pick => Pieces[Modulo(pick, Pieces.Length)]));

    private static int Modulo(int value, int count) => (int)((uint)value % (uint)count);

    private static TextSpan Span(string text, int from, int length)
    {
        var start = Modulo(from, text.Length);
        return new TextSpan(start, start + 1 + Modulo(length, Math.Min(40, text.Length - start)));
    }

    private static int CountWhole(TextAnchor anchor, string text)
    {
        var whole = anchor.Before + anchor.Quote + anchor.After;
        return Enumerable.Range(0, text.Length).Count(at => string.CompareOrdinal(text, at, whole, 0, whole.Length) == 0);
    }
}
