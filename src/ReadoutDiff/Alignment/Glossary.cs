using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>General words of the genre with their counterparts in Chinese, Russian and English, as evidence for alignment alone.</summary>
public sealed class Glossary
{
    private const string Resource = "lexicon/glossary.tsv";
    private static readonly Lazy<Glossary> Shipped = new(ReadShipped);
    private readonly Dictionary<Language, Lazy<GlossaryForms>> _forms;

    private Glossary(IReadOnlyList<GlossaryRow> rows)
    {
        Rows = rows;
        _forms = new[] { Language.Chinese, Language.Russian, Language.English }
            .ToDictionary(language => language, language => new Lazy<GlossaryForms>(() => new GlossaryForms(rows, language)));
    }

    /// <summary>A glossary of no words.</summary>
    public static Glossary Empty { get; } = new([]);

    /// <summary>The shipped glossary, read at first use.</summary>
    public static Glossary Default => Shipped.Value;

    /// <summary>The meanings, in file order.</summary>
    public IReadOnlyList<GlossaryRow> Rows { get; }

    /// <summary>Reads lines of <c>zh1|zh2 TAB ru1|ru2 TAB en1|en2</c>; empty lines and lines that begin with # are passed over.</summary>
    /// <exception cref="ReadoutFormatException">A line does not have three columns with words in at least two; named by source and line.</exception>
    public static Glossary Read(TextReader reader, string source)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var rows = new List<GlossaryRow>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(GlossaryRow.Parse(line)
                    ?? throw new ReadoutFormatException($"{source}({number}): a glossary line has three columns, zh TAB ru TAB en, of which at least two hold words."));
            }
        }

        return new Glossary(rows);
    }

    /// <summary>The written forms of a language, indexed; null for a language without any.</summary>
    internal GlossaryForms? Forms(Language language) => _forms.TryGetValue(language, out var forms) ? forms.Value : null;

    private static Glossary ReadShipped()
    {
        using var stream = typeof(Glossary).Assembly.GetManifestResourceStream(Resource);
        if (stream is null)
        {
            return Empty;
        }

        using var reader = new StreamReader(stream);
        return Read(reader, Resource);
    }
}
