using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Acts;
using ReadoutDiff.Statements.Forms;

namespace ReadoutDiff.Statements.Chinese;

/// <summary>Finds the governing verb of a Chinese clause after its subject.</summary>
internal sealed class HanVerbs
{
    private const int LongestReach = 80;
    private const int LongestGap = 12;
    private const int LongestObject = 10;

    private static readonly SpeechAct Fallback = new("state", 3);

    private readonly HanWords<HanVerbKind> _verbs = new();
    private readonly HanWords<bool> _adverbs = new();
    private readonly HanWords<bool> _earlier = new();
    private readonly HanWords<bool> _prepositions = new();
    private readonly HanWords<(IReadOnlyList<FormElement> Form, SpeechAct Act)> _acts = new();

    /// <summary>Reads the acts of a lexicon.</summary>
    public HanVerbs(ILexicon lexicon)
    {
        AddAll(_verbs, HanGrammar.Saying, HanVerbKind.Saying);
        AddAll(_verbs, HanGrammar.Acting, HanVerbKind.Acting);
        AddAll(_verbs, HanGrammar.Narrated, HanVerbKind.Narrated);
        AddAll(_adverbs, HanGrammar.Adverbs, true);
        AddAll(_earlier, HanGrammar.Earlier, true);
        AddAll(_prepositions, HanGrammar.Prepositions, true);
        var expander = new FormExpander(lexicon, Language.Chinese);
        foreach (var act in lexicon.Acts(Language.Chinese).Where(act => !NarratedActs.Contains(act.Act.Id)))
        {
            foreach (var sequence in expander.Expand(act.Form))
            {
                var head = HanLine.Simplify(sequence[0].Text);
                _acts.Add(head, (sequence, act.Act));
                if (sequence.Count == 1 && head.Length > 1 && !Array.Exists(HanGrammar.Narrated, head.StartsWith) && Array.IndexOf(HanGrammar.Prepositions, head) < 0)
                {
                    _verbs.Add(head, Array.Exists(HanGrammar.Saying, head.Contains) ? HanVerbKind.Saying : HanVerbKind.Acting);
                }
            }
        }
    }

    /// <summary>The verb that a subject ending at <paramref name="from"/> governs inside its clause.</summary>
    public HanVerb After(HanLine line, int from, int end)
    {
        var kinds = new List<HanVerbKind>();
        var candidate = HanVerb.None;
        var inPhrase = false;
        var narrated = false;
        var earlier = false;
        for (var at = from; at < end && at - from < LongestReach;)
        {
            if (line.IsEnclosed(at) || line.Text[at] is '“' or '”' or '《' or '》' or '（' or '）')
            {
                if (!inPhrase)
                {
                    break;
                }

                at++;
                continue;
            }

            var length = _verbs.At(line, at, end, kinds);
            if (length > 0)
            {
                var kind = kinds.Max();
                var isAttribute = at + length < end && line.Text[at + length] is '的' or '地' && kind != HanVerbKind.Narrated;
                if (kind == HanVerbKind.Narrated)
                {
                    narrated = true;
                    inPhrase = true;
                }
                else if (!isAttribute && !IsSkipped(line, at, length, end, inPhrase, narrated))
                {
                    var verb = new HanVerb(kind, at, at + length, ActAt(line, at, length, end), earlier, !inPhrase);
                    if (kind == HanVerbKind.Saying || !inPhrase)
                    {
                        return verb;
                    }

                    candidate = narrated || candidate.Kind != HanVerbKind.None ? candidate : verb;
                }
                else if (isAttribute && !inPhrase)
                {
                    // 普京提出的倡议: the subject is the initiative.
                    return HanVerb.None;
                }
                else
                {
                    inPhrase = true;
                }

                at += length;
            }
            else if (_earlier.At(line, at, end) is var past and > 0 && !inPhrase)
            {
                earlier = true;
                at += past;
            }
            else if (_adverbs.At(line, at, end) is var adverb and > 0)
            {
                at += adverb;
            }
            else if (_prepositions.At(line, at, end) is var preposition and > 0)
            {
                inPhrase = true;
                at += preposition;
            }
            else if (inPhrase)
            {
                at++;
            }
            else
            {
                break;
            }
        }

        if (narrated)
        {
            return new HanVerb(HanVerbKind.Narrated, from, from, SpeechAct.None, earlier, false);
        }

        return candidate;
    }

    /// <summary>The verb that a clause without a subject begins with.</summary>
    public HanVerb AtStart(HanLine line, int start, int end)
    {
        var verb = After(line, start, end);
        return verb.IsDirect || verb.Kind == HanVerbKind.Saying ? verb : HanVerb.None;
    }

    private static bool IsSkipped(HanLine line, int at, int length, int end, bool inPhrase, bool narrated)
    {
        // 称 is a verb of saying only before a comma; 欢迎仪式, 支持力度 and the like are nouns.
        var next = at + length < end ? line.Text[at + length] : '\0';
        return next is '仪' or '宴' or '晚' or '词' || (inPhrase && next is '和' or '与' or '、' && at + length - end > 0)
            || (length == 1 && line.Text[at] == '说' && next is '明' or '法' or '服')
            || (length == 1 && line.Text[at] == '祝' && next == '\0')
            || (length == 1 && line.Text[at] == '称' && next != '\0')
            || (inPhrase && (narrated || next == '\0') && !(length == 1 && next == '\0') && HanGrammar.NounLike.Contains(line.Text.Substring(at, length)));
    }

    private SpeechAct ActAt(HanLine line, int at, int length, int end)
    {
        var best = Longest(line, at, end);
        if (line.Text.AsSpan(at, length) is "表示" or "致以" or "表达" or "予以" or "给予")
        {
            // 表示衷心感谢: the act is what is expressed, where that ends the clause.
            for (var tail = Math.Max(at + length, end - LongestObject); tail < end; tail++)
            {
                if (end - at - length <= LongestObject && Longest(line, tail, end) is { } expressed && expressed.End == end)
                {
                    return expressed.Act;
                }
            }
        }

        if (best is not null)
        {
            return best.Value.Act;
        }

        // 强调指出: a compound is known by one of its parts.
        for (var part = at + 1; part < at + length; part++)
        {
            if (Longest(line, part, at + length) is { } inner)
            {
                return inner.Act;
            }
        }

        return Fallback;
    }

    private (int End, SpeechAct Act)? Longest(HanLine line, int at, int end)
    {
        var forms = new List<(IReadOnlyList<FormElement> Form, SpeechAct Act)>();
        (int End, SpeechAct Act)? best = null;
        for (var limit = end; limit > at;)
        {
            var length = _acts.At(line, at, limit, forms);
            if (length == 0)
            {
                break;
            }

            foreach (var (form, act) in forms)
            {
                var stop = MatchRest(line, at + length, end, form);
                if (stop > 0 && (best is null || stop > best.Value.End))
                {
                    best = (stop, act);
                }
            }

            limit = at + length - 1;
        }

        return best;
    }

    private static int MatchRest(HanLine line, int at, int end, IReadOnlyList<FormElement> form)
    {
        var gap = 0;
        foreach (var element in form.Skip(1))
        {
            if (element.Kind == FormElementKind.Gap)
            {
                gap = LongestGap;
                continue;
            }

            var word = HanLine.Simplify(element.Text);
            var found = line.Text.AsSpan(at, Math.Min(end - at, gap + word.Length)).IndexOf(word, StringComparison.Ordinal);
            if (found < 0 || found > gap)
            {
                return 0;
            }

            at += found + word.Length;
            gap = 0;
        }

        return at;
    }

    private static void AddAll<T>(HanWords<T> words, string[] list, T value)
    {
        foreach (var word in list)
        {
            words.Add(word, value);
        }
    }
}
