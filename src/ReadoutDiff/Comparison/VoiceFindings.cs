using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Says whose speakers a text gives its room to.</summary>
internal static class VoiceFindings
{
    public static IEnumerable<Finding> Of(ComparedPair pair)
    {
        var countries = pair.Participants.Countries.Order(StringComparer.Ordinal).ToArray();
        if (countries.Length != 2 || pair.LeftTable.Letters == 0 || pair.RightTable.Letters == 0)
        {
            yield break;
        }

        yield return new Finding(
            FindingKind.Voice,
            $"Share of letters given to speakers: {Shares(pair, isLeft: true, countries)}; {Shares(pair, isLeft: false, countries)}.",
            [],
            []);
    }

    private static string Shares(ComparedPair pair, bool isLeft, string[] countries)
    {
        var table = pair.Table(isLeft);
        var parts = countries.Select(country => $"{TextName.SideName(new Side(country))} side {Percent(Letters(pair, isLeft, speaker => Participants.CountryOf(speaker, pair.Lexicon) == country), table)}")
            .Append("both together " + Percent(Letters(pair, isLeft, speaker => speaker.Kind == SpeakerKind.Both), table));
        return $"in {pair.Names.Of(isLeft)} {string.Join(", ", parts)}";
    }

    private static int Letters(ComparedPair pair, bool isLeft, Func<Speaker, bool> isMeant) => pair.Text(isLeft).Statements
        .Where(statement => isMeant(statement.Attribution.Speaker))
        .Sum(statement => pair.Table(isLeft).StatementLetters[statement.Order]);

    private static string Percent(int letters, PresenceTable table) =>
        ((double)letters / table.Letters).ToString("0%", CultureInfo.InvariantCulture);
}
