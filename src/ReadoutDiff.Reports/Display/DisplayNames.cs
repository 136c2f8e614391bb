using System.Globalization;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Display;

/// <summary>What the reader is told things are called, in English.</summary>
public sealed class DisplayNames
{
    private readonly ILexicon _lexicon;
    private readonly Dictionary<string, ConceptComparison> _concepts;

    /// <summary>Prepares the names of one comparison.</summary>
    public DisplayNames(ReadoutComparison comparison, ILexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _concepts = new Dictionary<string, ConceptComparison>(comparison.Concepts.Count, StringComparer.Ordinal);
        foreach (var concept in comparison.Concepts)
        {
            _concepts.TryAdd(concept.Id, concept);
        }

        var names = TextName.Of(comparison.Left.Readout, comparison.Right.Readout);
        LeftText = WithoutArticle(names.Left);
        RightText = WithoutArticle(names.Right);
    }

    /// <summary>Prepares the names for two versions of one text.</summary>
    public DisplayNames(ILexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _concepts = [];
        LeftText = "earlier version";
        RightText = "later version";
    }

    /// <summary>The left text without article, such as "Chinese text".</summary>
    public string LeftText { get; }

    /// <summary>The right text without article, such as "Russian text".</summary>
    public string RightText { get; }

    /// <summary>The left or the right text.</summary>
    public string Text(bool isLeft) => isLeft ? LeftText : RightText;

    /// <summary>The left or the right text at the head of a column or panel, such as "Chinese text" or "Left text".</summary>
    public string Heading(bool isLeft)
    {
        var text = Text(isLeft);
        return string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));
    }

    /// <summary>A side's country.</summary>
    public static string Side(Side side) => side.Code switch
    {
        "cn" => "China",
        "ru" => "Russia",
        _ => side.IsKnown ? Country(side.Code) : "side unknown",
    };

    /// <summary>A language's name.</summary>
    public static string Language(Language language) => language switch
    {
        Model.Language.Chinese => "Chinese",
        Model.Language.Russian => "Russian",
        Model.Language.English => "English",
        _ => "language unknown",
    };

    /// <summary>A speaker as one line of safe text.</summary>
    public string Speaker(Speaker speaker) => speaker.Kind switch
    {
        SpeakerKind.Person when _lexicon.Concepts.TryGetValue(speaker.Id, out var person) => person.Label(Model.Language.English),
        SpeakerKind.Person when speaker.Id.StartsWith("name:", StringComparison.Ordinal) => VisibleText.Line(speaker.Id.AsSpan(5)),
        SpeakerKind.Person => VisibleText.Line(speaker.Id),
        SpeakerKind.Delegation => $"the {TextName.SideName(new Side(speaker.Id))} side",
        SpeakerKind.Both => "both sides",
        SpeakerKind.Narrator => "the publisher",
        _ => "speaker unresolved",
    };

    /// <summary>The English label of a row of the matrix, else another language's, else its id.</summary>
    public static string Concept(ConceptComparison concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return concept.Labels.TryGetValue(Model.Language.English, out var label) || concept.Labels.Count > 0 && (label = concept.Labels.First().Value) is not null
            ? VisibleText.Line(label)
            : VisibleText.Line(concept.Id);
    }

    /// <summary>The label of a concept named in a statement.</summary>
    public string Concept(string id) => _concepts.TryGetValue(id, out var concept)
        ? Concept(concept)
        : VisibleText.Line(ConceptLabel.InEnglish(id, _lexicon));

    /// <summary>The matrix row of a concept, or null where it has none.</summary>
    public ConceptComparison? Row(string id) => _concepts.GetValueOrDefault(id);

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    private static string Country(string code)
    {
        try
        {
            return new RegionInfo(code).EnglishName;
        }
        catch (ArgumentException)
        {
            return VisibleText.Line(code.ToUpperInvariant());
        }
    }
}
