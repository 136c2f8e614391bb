using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Corrections;

/// <summary>Corrections as one reader says them.</summary>
internal static class Said
{
    public const string Address = "https://cn.test/1";

    public const string OtherAddress = "https://ru.test/1";

    public static readonly DateTimeOffset Noon = new(2021, 6, 28, 12, 0, 0, TimeSpan.Zero);

    public static SpeakerCorrection Speaker(AnalyzedReadout text, int order, Speaker speaker, int minutes = 0) =>
        new(Whole(text, order), speaker) { Address = Address, Author = "A. Reader", At = Noon.AddMinutes(minutes) };

    public static ConceptCorrection Concept(AnalyzedReadout text, string words, string id, bool isNamed, int minutes = 0)
    {
        var at = text.Readout.Text.IndexOf(words, StringComparison.Ordinal);
        return new ConceptCorrection(TextAnchor.Of(text.Readout.Text, new TextSpan(at, at + words.Length)), id, isNamed) { Address = Address, Author = "A. Reader", At = Noon.AddMinutes(minutes) };
    }

    public static StatementNote Note(AnalyzedReadout text, int order, string words) =>
        new(Whole(text, order), words) { Address = Address, Author = "A. Reader", At = Noon };

    public static SideCorrection Side(Side side, int minutes = 0) => new(side) { Address = Address, Author = "A. Reader", At = Noon.AddMinutes(minutes) };

    public static LanguageCorrection In(Language language) => new(language) { Address = Address, Author = "A. Reader", At = Noon };

    /// <summary>Of a statement of one text, its counterparts in the other.</summary>
    public static AlignmentCorrection Aligned(AnalyzedReadout text, int order, AnalyzedReadout other, int[] counterparts, bool isLeft = true, int minutes = 0) =>
        new(Whole(text, order), isLeft ? OtherAddress : Address, [.. counterparts.Select(counterpart => Whole(other, counterpart))])
        {
            Address = isLeft ? Address : OtherAddress,
            Author = "A. Reader",
            At = Noon.AddMinutes(minutes),
        };

    public static TextAnchor Whole(AnalyzedReadout text, int order) => TextAnchor.Of(text.Readout.Text, text.Statements[order].Span);
}
