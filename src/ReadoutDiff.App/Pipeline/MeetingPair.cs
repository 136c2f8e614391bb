using ReadoutDiff.Model;

namespace ReadoutDiff.App.Pipeline;

/// <summary>The two texts of a meeting's folder that are compared, and those that are left beside.</summary>
/// <param name="Left">The left text.</param>
/// <param name="Right">The right text, of another side.</param>
/// <param name="Others">Texts of the folder that were not compared.</param>
internal sealed record MeetingPair(Readout Left, Readout Right, IReadOnlyList<Readout> Others)
{
    /// <summary>
    /// Chooses one text of each side: China's on the left where there is one, each in the side's own language
    /// unless another is asked for.
    /// </summary>
    /// <exception cref="ReadoutFormatException">The folder does not hold texts of two sides in the languages asked for.</exception>
    public static MeetingPair Choose(string folder, IReadOnlyList<Readout> texts, Choice left, Choice right)
    {
        var leftText = Best(texts, left, except: right.Side)
            ?? throw new ReadoutFormatException($"{folder}: no text for the left ({left.Describe()}) in this folder");
        var rightText = Best([.. texts.Where(text => text.Side != leftText.Side)], right, except: null)
            ?? throw new ReadoutFormatException($"{folder}: no text of a second side for the right ({right.Describe()}) in this folder");
        return new MeetingPair(leftText, rightText, [.. texts.Where(text => text != leftText && text != rightText)]);
    }

    private static Readout? Best(IReadOnlyList<Readout> texts, Choice choice, Side? except) => TextOrder.Of(
        texts.Where(text => choice.Admits(text) && (except is null || text.Side != except)), text => text.Side, text => text.Language, text => text.Source).FirstOrDefault();

    /// <summary>What the user asks of a text; null where anything goes.</summary>
    internal sealed record Choice(Side? Side, Language? Language)
    {
        public bool Admits(Readout text) =>
            (Side is null || text.Side == Side) && (Language is null || text.Language == Language);

        public string Describe() =>
            $"side {Side?.ToString() ?? "any"}, language {(Language is { } language ? language.Code() : "any")}";
    }
}
