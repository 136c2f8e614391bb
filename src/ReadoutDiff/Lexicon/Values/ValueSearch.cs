using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Tells stretches of text that can hold one of some values from those that cannot, without reading the values.</summary>
internal sealed class ValueSearch
{
    // A number in groups of three digits has no more parts than these.
    private const int MostGroups = 7;

    private readonly HashSet<string> _digits = new(StringComparer.Ordinal);
    private readonly ValueWords? _beginnings;
    private readonly bool _isOpen;

    /// <summary>Looks for values.</summary>
    /// <param name="ids">Their normalized forms.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="beginnings">Which of its words can begin a value; null where that is not known.</param>
    public ValueSearch(IEnumerable<string> ids, Language language, ValueWords? beginnings)
    {
        _beginnings = beginnings;
        // Chinese writes numbers in characters; without knowing the words anything may be one.
        _isOpen = beginnings is null || language is not (Language.Russian or Language.English);
        foreach (var id in ids)
        {
            // Of a date the day is what a text writes in digits, beside the year and the month.
            var part = id.StartsWith("date:", StringComparison.Ordinal) ? id[(id.LastIndexOf('-') + 1)..] : id[(id.LastIndexOf(':') + 1)..];
            var digits = Trimmed(part);
            _isOpen |= digits.Length == 0;
            _digits.Add(digits);
        }
    }

    /// <summary>Whether one of the values may stand among these atoms; false means that none does. Linear.</summary>
    public bool MayHold(string text, List<Atom> atoms)
    {
        if (_digits.Count == 0 || _isOpen)
        {
            return _digits.Count > 0;
        }

        for (var i = 0; i < atoms.Count; i++)
        {
            var word = text.AsSpan(atoms[i].Start, atoms[i].End - atoms[i].Start);
            var may = atoms[i].Kind switch
            {
                AtomKind.Number => MayBegin(text, atoms, i),
                AtomKind.Word => _beginnings!.MayBegin(word),
                _ => false,
            };
            if (may)
            {
                return true;
            }
        }

        return false;
    }

    // Powers of ten and separators leave the digits between the outer zeros as they are: 1,5 million is 1500000.
    private bool MayBegin(string text, List<Atom> atoms, int at)
    {
        Span<char> digits = stackalloc char[MostGroups * 24];
        var length = 0;
        var known = _digits.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = at; i < atoms.Count && i < at + MostGroups && atoms[i].Kind == AtomKind.Number; i++)
        {
            var points = 0;
            foreach (var c in text.AsSpan(atoms[i].Start, atoms[i].End - atoms[i].Start))
            {
                if (char.IsAsciiDigit(c) && length < digits.Length)
                {
                    digits[length++] = c;
                }
                else if (c is not ('.' or ',') || ++points > 1)
                {
                    // A date, a number in other digits, or one too long for a value.
                    return true;
                }
            }

            if (known.Contains(digits[..length].Trim('0')))
            {
                return true;
            }
        }

        return false;
    }

    private static string Trimmed(string value)
    {
        var digits = string.Concat(value.Where(c => c is not ('.' or '-')));
        return digits.All(char.IsAsciiDigit) ? digits.Trim('0') : "";
    }
}
