using System.Text.Json;
using FsCheck;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Text;
using ReadoutDiff.Versions;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

// The arguments come from FsCheck, which the analyzer does not know.
#pragma warning disable NUnit1027

namespace ReadoutDiff.Eval;

/// <summary>What holds of any edit to any fixture text.</summary>
public sealed class VersionProperties
{
    private static readonly VersionComparer Comparer = new(DiplomaticLexicon.Default);

    private static readonly Dictionary<string, string> Shapes = new(StringComparer.Ordinal)
    {
        ["“"] = "「", ["”"] = "」", ["«"] = "„", ["»"] = "“", ["—"] = "–", ["–"] = "-", ["，"] = ",", ["、"] = "，", ["："] = "，", ["；"] = ";", ["（"] = "(", [","] = "", [";"] = ",", [":"] = ",",
    };

    private IReadOnlyList<AnalyzedReadout> _texts = [];

    [OneTimeSetUp]
    public async Task ReadAsync() =>
        _texts = [.. (await Corpus.LoadAsync()).SelectMany(meeting => meeting.Texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => text.Value))];

    [Property(MaxTest = 300)]
    public void Compare_OneWordReplaced_IsWordingAtLeast(NonNegativeInt text, NonNegativeInt place, NonNegativeInt other)
    {
        var edited = new EditedText(Pick(text).Readout);
        var (paragraph, span, word) = edited.Words[Spread(place) % edited.Words.Count];
        var others = edited.Words.Where(item => item.Word != word && char.IsLetter(item.Word[0]) == char.IsLetter(word[0])).ToList();
        Assume.That(others, Is.Not.Empty);
        IsWordingAtLeast(Pick(text), edited.Put(paragraph, span, others[Spread(other) % others.Count].Word), word);
    }

    [Property(MaxTest = 300)]
    public void Compare_OneWordDeleted_IsWordingAtLeast(NonNegativeInt text, NonNegativeInt place)
    {
        var edited = new EditedText(Pick(text).Readout);
        var (paragraph, span, word) = edited.Words[Spread(place) % edited.Words.Count];
        IsWordingAtLeast(Pick(text), edited.Put(paragraph, span, ""), word);
    }

    [Property(MaxTest = 300)]
    public void Compare_OneWordInserted_IsWordingAtLeast(NonNegativeInt text, NonNegativeInt place, NonNegativeInt other)
    {
        var edited = new EditedText(Pick(text).Readout);
        var (paragraph, span, word) = edited.Words[Spread(place) % edited.Words.Count];
        var inserted = edited.Words[Spread(other) % edited.Words.Count].Word;
        var gap = Pick(text).Readout.Language == Language.Chinese ? "" : " ";
        IsWordingAtLeast(Pick(text), edited.Put(paragraph, new TextSpan(span.Start, span.Start), inserted + gap), $"{inserted} before {word}");
    }

    [Property(MaxTest = 300)]
    public void Compare_WhiteSpaceAndParagraphsOnly_IsLayoutAtMost(NonNegativeInt text, NonNegativeInt where, (NonNegativeInt What, NonNegativeInt Where)[] more)
    {
        var edited = new EditedText(Pick(text).Readout).Space(Spread(where), Spread(where) / 4);
        foreach (var (what, place) in more)
        {
            edited.Space(what.Get, Spread(place));
        }

        var diff = Comparer.Compare(Pick(text), Analyze(edited));
        Assert.That(diff.Class, Is.EqualTo(ChangeClass.Layout), () => Show(diff, ChangeClass.Typography));
    }

    [Property(MaxTest = 300)]
    public void Compare_ShapeOfOneMarkOnly_IsTypography(NonNegativeInt text, NonNegativeInt place)
    {
        var readout = Pick(text).Readout;
        var marks = new EditedText(readout).Marks(Shapes.Keys.ToHashSet());
        Assume.That(marks, Is.Not.Empty);
        var (paragraph, span, mark) = marks[Spread(place) % marks.Count];
        var diff = Comparer.Compare(Pick(text), Analyze(new EditedText(readout).Put(paragraph, span, Shapes[mark])));
        Assert.That(diff.Class, Is.EqualTo(ChangeClass.Typography), () => $"{mark} {Show(diff, ChangeClass.Typography)}");
    }

    [Property(MaxTest = 100)]
    public void Compare_SeveralEdits_EveryWordOfBothIsInOneChange(NonNegativeInt text, NonNegativeInt[] places, NonNegativeInt space)
    {
        var edited = new EditedText(Pick(text).Readout).Space(Spread(space), Spread(space) / 4);
        foreach (var place in places)
        {
            var words = edited.Words;
            var (paragraph, span, word) = words[Spread(place) % words.Count];
            edited.Put(paragraph, span, (place.Get % 3) switch { 0 => "", 1 => word + " " + word, _ => words[Spread(place) / 3 % words.Count].Word });
        }

        var diff = Comparer.Compare(Pick(text), Analyze(edited));
        Assert.Multiple(() =>
        {
            Assert.That(Covers(diff.Before, diff.Statements.SelectMany(change => change.Before)));
            Assert.That(Covers(diff.After, diff.Statements.SelectMany(change => change.After)));
        });
    }

    [Property(MaxTest = 100)]
    public void Compare_SeveralEdits_IsWhatTheFullAnalysisGives(NonNegativeInt text, NonNegativeInt[] places, NonNegativeInt space, bool isTurned)
    {
        var edited = new EditedText(Pick(text).Readout).Space(Spread(space), Spread(space) / 4);
        foreach (var place in places)
        {
            var words = edited.Words;
            var (paragraph, span, word) = words[Spread(place) % words.Count];
            edited.Put(paragraph, span, (place.Get % 4) switch { 0 => "", 1 => word + " " + word, 2 => "217", _ => words[Spread(place) / 3 % words.Count].Word });
        }

        var (before, after) = (Pick(text).Readout, edited.Read());
        (before, after) = isTurned ? (after, before) : (before, after);
        var analyzer = new Statements.ReadoutAnalyzer(DiplomaticLexicon.Default);
        var full = Comparer.Compare(analyzer.Analyze(before), analyzer.Analyze(after));
        Assert.That(JsonSerializer.Serialize(Comparer.Compare(before, after)), Is.EqualTo(JsonSerializer.Serialize(full)));
    }

    // FsCheck draws small numbers; a text is longer. A multiplicative hash (Knuth) reaches all of it.
    private static int Spread(NonNegativeInt number) => (int)((uint)number.Get * 2654435761u >> 1);

    private AnalyzedReadout Pick(NonNegativeInt text) => _texts[Spread(text) % _texts.Count];

    private static AnalyzedReadout Analyze(EditedText edited) => new Statements.ReadoutAnalyzer(DiplomaticLexicon.Default).Analyze(edited.Read());

    private static void IsWordingAtLeast(AnalyzedReadout before, EditedText edited, string edit)
    {
        var diff = Comparer.Compare(before, Analyze(edited));
        Assert.Multiple(() =>
        {
            Assert.That(diff.Class, Is.GreaterThanOrEqualTo(ChangeClass.Wording), () => $"{edit}\n{Show(diff, ChangeClass.Layout)}");
            Assert.That(diff.ChangedStatements.Any(change => change.Class >= ChangeClass.Wording), edit);
        });
    }

    private static bool Covers(AnalyzedReadout version, IEnumerable<int> orders)
    {
        var covered = new int[version.Readout.Text.Length];
        foreach (var span in orders.Select(order => version.Statements[order].Span))
        {
            for (var i = span.Start; i < span.End; i++)
            {
                covered[i]++;
            }
        }

        return Tokenizer.Tokenize(version.Readout.Text, new TextSpan(0, version.Readout.Text.Length))
            .Where(token => token.Kind != TokenKind.Punctuation)
            .All(token => Enumerable.Range(token.Span.Start, token.Span.Length).All(i => covered[i] == 1));
    }

    private static string Show(VersionDiff diff, ChangeClass least) => diff.Before.Readout.Source + "\n" + string.Join('\n', diff.ChangedStatements.Where(change => change.Class >= least).Select(change =>
        $"{change.Kind} {change.Class} {change.Attribution?.Before.Speaker}/{change.Attribution?.Before.Act.Id}->{change.Attribution?.After.Speaker}/{change.Attribution?.After.Act.Id} "
        + string.Join('|', change.Before.Select(order => diff.Before.Statements[order].Span.Of(diff.Before.Readout.Text)))
        + " => " + string.Join('|', change.After.Select(order => diff.After.Statements[order].Span.Of(diff.After.Readout.Text)))))
        + string.Join('\n', diff.Paragraphs.Where(change => change.IsMoved)) + string.Join('\n', diff.Fields);
}
