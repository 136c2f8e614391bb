using ReadoutDiff.Comparison;
using ReadoutDiff.Corrections;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Tests.Samples;

/// <summary>The engine's sample with corrections of every kind, one of which has lost its words.</summary>
internal static class CorrectedSample
{
    public const string LeftAddress = "https://cn.test/1";

    public const string RightAddress = "https://ru.test/1";

    public static DateTimeOffset Noon { get; } = new(2021, 6, 28, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The corrections: L3 is Putin's and names Taiwan; it has no counterpart; R2 is about both; a note; one that is lost.</summary>
    public static IReadOnlyList<Correction> Corrections(ReadoutComparison engine, string author = "A. Reader", string note = "See the call before.") =>
    [
        new SpeakerCorrection(Whole(engine.Left, 2), Speaker.Person("putin")) { Address = LeftAddress, Author = author, At = Noon },
        new ConceptCorrection(Whole(engine.Left, 2), "taiwan", IsNamed: true) { Address = LeftAddress, Author = author, At = Noon },
        new AlignmentCorrection(Whole(engine.Left, 2), RightAddress, []) { Address = LeftAddress, Author = author, At = Noon },
        new AlignmentCorrection(Whole(engine.Right, 2), LeftAddress, [Whole(engine.Left, 3), Whole(engine.Left, 4)]) { Address = RightAddress, Author = author, At = Noon },
        new SideCorrection(Side.Russia) { Address = RightAddress, Author = author, At = Noon },
        new StatementNote(Whole(engine.Right, 1), note) { Address = RightAddress, Author = author, At = Noon },
        new SpeakerCorrection(TextAnchor.Of("一句不在的话。", new TextSpan(0, 7)), Speaker.Both) { Address = LeftAddress, Author = author, At = Noon },
    ];

    /// <summary>The corrected comparison.</summary>
    public static ReadoutComparison Of(ReadoutComparison engine, IReadOnlyList<Correction> corrections)
    {
        var left = ReadoutCorrector.Apply(engine.Left, corrections, LeftAddress).Text;
        var right = ReadoutCorrector.Apply(engine.Right, corrections, RightAddress).Text;
        return new PairComparer(DiplomaticLexicon.Default).Compare(left, right, AlignmentCorrector.Apply(engine.Alignment, left, LeftAddress, right, RightAddress, corrections));
    }

    public static ReadoutComparison AcrossLanguages() => Of(EngineSample.AcrossLanguages(), Corrections(EngineSample.AcrossLanguages()));

    public static ReadoutComparison Hostile() => Of(
        EngineSample.AcrossLanguages(),
        Corrections(EngineSample.AcrossLanguages(), "<script>alert(1)</script>\u202E|x", "<img src=x onerror=alert(1)>\n\u202E| [a](javascript:1) \u0001"));

    private static TextAnchor Whole(AnalyzedReadout text, int order) => TextAnchor.Of(text.Readout.Text, text.Statements[order].Span);
}
