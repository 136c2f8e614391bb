using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Comparison;

public sealed class ComparisonProperties
{
    private static readonly string[] Words = ["Xi", "Putin", "China", "Russia", "Brazil", "UN", "trade", "Taiwan", "energy", "culture", "space", "and", "of", "20%"];

    private static readonly WordLexicon Lexicon = WordLexicon.Usual().Value("20%", "percent:20");

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Compare_SidesSwapped_MirrorsEveryVerdict() => ForAllPairs((left, right) =>
    {
        var straight = Pairing.Compare(Lexicon, left, right).Concepts.ToDictionary(row => row.Id, row => row);
        var swapped = Pairing.Compare(Lexicon, right, left).Concepts.ToDictionary(row => row.Id, row => row);
        return straight.Count == swapped.Count && straight.All(pair =>
            swapped[pair.Key].Verdict == Mirror(pair.Value.Verdict)
            && Math.Abs(swapped[pair.Key].Interest - pair.Value.Interest) < 1e-9);
    });

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Compare_OneSidedRow_HasNoMentionInTheOtherText() => ForAllPairs((left, right) =>
        Pairing.Compare(Lexicon, left, right).Concepts.All(row => row.Verdict switch
        {
            Verdict.LeftOnly => !Names(right, row.Id),
            Verdict.RightOnly => !Names(left, row.Id),
            _ => true,
        }));

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Compare_EveryPresence_CountsItsEvidenceInsideItsStatements() => ForAllPairs((left, right) =>
        Pairing.Compare(Lexicon, left, right).Concepts.All(row =>
            IsSound(row.Left, left) && IsSound(row.Right, right)));

    private static bool IsSound(ConceptPresence presence, AnalyzedReadout text) =>
        presence.Count == presence.Evidence.Count
        && presence.Share is >= 0 and <= 1
        && presence.Emphasis is >= 0 and <= 1
        && presence.Evidence.All(span => presence.Statements.Any(order => text.Statements[order].Span.Contains(span)));

    private static bool Names(AnalyzedReadout text, string id) =>
        Lexicon.Match(text.Readout.Text, new TextSpan(0, text.Readout.Text.Length), Language.English, null).Any(mention => mention.ConceptId == id);

    private static Verdict Mirror(Verdict verdict) => verdict switch
    {
        Verdict.LeftOnly => Verdict.RightOnly,
        Verdict.RightOnly => Verdict.LeftOnly,
        Verdict.BothLeftHeavier => Verdict.BothRightHeavier,
        Verdict.BothRightHeavier => Verdict.BothLeftHeavier,
        _ => Verdict.Both,
    };

    private static Property ForAllPairs(Func<AnalyzedReadout, AnalyzedReadout, bool> holds)
    {
        var statement = from words in Gen.Elements(Words).NonEmptyListOf().Resize(8)
                        from section in Gen.Elements(Enum.GetValues<Section>())
                        from speaker in Gen.Elements(Speaker.Narrator, Account.Xi, Account.Putin, Speaker.Both, Speaker.Unknown)
                        from strength in Gen.Choose(0, 5)
                        select (Words: string.Join(' ', words), section, speaker, strength);
        var statements = statement.NonEmptyListOf().Resize(8);
        var pairs = from left in statements
                    from right in statements
                    select (Read(Account.Chinese(), left), Read(Account.Russian(), right));
        return Prop.ForAll(pairs.ToArbitrary(), pair => holds(pair.Item1, pair.Item2));
    }

    private static AnalyzedReadout Read(Account account, IEnumerable<(string Words, Section Section, Speaker Speaker, int Strength)> statements)
    {
        foreach (var (words, section, speaker, strength) in statements)
        {
            account.Say(words, speaker, section, strength);
        }

        return account.Read(Lexicon);
    }
}
