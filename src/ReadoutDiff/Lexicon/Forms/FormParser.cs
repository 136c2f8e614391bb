using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Forms;

/// <summary>
/// Reads the form grammar of the lexicon: words, <c>..</c> for a gap, <c>(a|b)</c> for alternatives, <c>[a]</c> for an
/// optional part, <c>@id</c> for any form of another concept.
/// </summary>
internal sealed class FormParser
{
    /// <summary>The longest form read, in UTF-16 code units.</summary>
    public const int LongestForm = 1_000;

    private const int DeepestNesting = 8;
    private const int MostGaps = 3;
    private const string Operators = "()[]|@";

    private readonly string _form;
    private readonly Action<string, List<FormNode>> _addWords;
    private int _at;
    private int _gaps;

    private FormParser(string form, Action<string, List<FormNode>> addWords)
    {
        _form = form;
        _addWords = addWords;
    }

    /// <summary>The form as a tree.</summary>
    /// <param name="form">The form.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="shortestHan">How many characters a Chinese form must have at least.</param>
    /// <exception cref="FormSyntaxException">The form is not in the grammar; the message says why.</exception>
    public static FormNode Parse(string form, Language language, int shortestHan = 1)
    {
        var node = Read(form, (literal, parts) => FormWordReader.Read(literal, language, parts));
        FormRules.Check(node, language == Language.Chinese ? shortestHan : 1);
        return node;
    }

    /// <summary>The form as a tree whose words are left as they stand in it, for a reader that cuts words in its own way.</summary>
    /// <exception cref="FormSyntaxException">The form is not in the grammar; the message says why.</exception>
    public static FormNode ParseLiterals(string form) => Read(form, (literal, parts) => parts.Add(new FormLiteral(literal)));

    private static FormNode Read(string form, Action<string, List<FormNode>> addWords) => form.Length <= LongestForm
        ? new FormParser(form, addWords).ReadChoice(0, '\0')
        : throw new FormSyntaxException($"the form is longer than {LongestForm} characters");

    private FormNode ReadChoice(int depth, char close)
    {
        if (depth > DeepestNesting)
        {
            throw new FormSyntaxException("brackets are nested too deep");
        }

        var options = new List<FormNode>();
        do
        {
            options.Add(ReadSequence(depth));
        }
        while (close != '\0' && TryTake('|'));

        if (close == '\0' && _at < _form.Length)
        {
            throw new FormSyntaxException($"'{_form[_at]}' stands outside brackets");
        }

        if (close != '\0' && !TryTake(close))
        {
            throw new FormSyntaxException($"'{close}' is missing");
        }

        return options.Count == 1 ? options[0] : new FormChoice(options);
    }

    private FormSequence ReadSequence(int depth)
    {
        var parts = new List<FormNode>();
        while (SkipSpaces() && _form[_at] is not ('|' or ')' or ']'))
        {
            if (TryTake('('))
            {
                parts.Add(ReadChoice(depth + 1, ')'));
            }
            else if (TryTake('['))
            {
                parts.Add(new FormOptional(ReadChoice(depth + 1, ']')));
            }
            else if (TryTake('@'))
            {
                parts.Add(new FormReference(ReadId()));
            }
            else if (_form.AsSpan(_at).StartsWith("..", StringComparison.Ordinal))
            {
                _at += 2;
                parts.Add(++_gaps <= MostGaps ? new FormGap() : throw new FormSyntaxException($"more than {MostGaps} gaps"));
            }
            else
            {
                _addWords(ReadLiteral(), parts);
            }
        }

        return parts.Count > 0 ? new FormSequence(parts) : throw new FormSyntaxException("a part of the form is empty");
    }

    private string ReadId()
    {
        var start = _at;
        while (_at < _form.Length && (char.IsAsciiLetterOrDigit(_form[_at]) || _form[_at] == '-'))
        {
            _at++;
        }

        return _at > start ? _form[start.._at] : throw new FormSyntaxException("'@' is not followed by an id");
    }

    private string ReadLiteral()
    {
        var start = _at;
        if (_form[_at] == '\'')
        {
            var close = _form.IndexOf('\'', _at + 1);
            _at = close < 0 ? throw new FormSyntaxException("a quote is not closed") : close + 1;
            return _form[start.._at];
        }

        while (_at < _form.Length && !char.IsWhiteSpace(_form[_at]) && !Operators.Contains(_form[_at], StringComparison.Ordinal)
            && !_form.AsSpan(_at).StartsWith("..", StringComparison.Ordinal))
        {
            _at++;
        }

        return _form[start.._at];
    }

    private bool SkipSpaces()
    {
        while (_at < _form.Length && char.IsWhiteSpace(_form[_at]))
        {
            _at++;
        }

        return _at < _form.Length;
    }

    private bool TryTake(char c)
    {
        if (!SkipSpaces() || _form[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }
}
