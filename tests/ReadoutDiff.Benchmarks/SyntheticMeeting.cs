using System.Globalization;

namespace ReadoutDiff.Benchmarks;

/// <summary>A generated meeting: who met when, and what was talked about most at the time.</summary>
/// <param name="Number">From 0; the same number makes the same meeting.</param>
/// <param name="Date">The day.</param>
/// <param name="Statements">How many statements a text of it has; 2 or more.</param>
internal sealed record SyntheticMeeting(int Number, DateOnly Date, int Statements)
{
    private const int Longest = 60;
    private const int Window = 9;

    private static readonly DateOnly First = new(2001, 1, 1);
    private static readonly string[] Kinds = ["talks", "phone-call", "meeting", "video-call"];

    private static readonly Dictionary<string, string[]> Frames = new(StringComparer.Ordinal)
    {
        ["zh"] = ["{0}指出，{2}。", "{1}表示，{2}。", "双方强调，{2}。", "{0}强调，{2}。", "{1}指出，{2}。"],
        ["ru"] = ["{0} отметил, что {2}.", "{1} заявил, что {2}.", "Стороны подчеркнули, что {2}.", "{0} подчеркнул, что {2}.", "{1} указал, что {2}."],
        ["en"] = ["{0} pointed out that {2}.", "{1} said that {2}.", "The two sides stressed that {2}.", "{0} stressed that {2}.", "{1} noted that {2}."],
    };

    public SyntheticLeader Chinese => SyntheticLeader.China[Number % 3];

    public SyntheticLeader Russian => SyntheticLeader.Russia[Number % 6 < 3 ? Number % 3 : (Number + 1) % 3];

    public string Kind => Kinds[Number / 6 % Kinds.Length];

    /// <summary>Meetings from 2001 to 2025 in equal distances, of 2 to 60 statements; the middle one of <paramref name="longest"/>.</summary>
    public static IEnumerable<SyntheticMeeting> Make(int count, int longest)
    {
        for (var number = 0; number < count; number++)
        {
            var statements = number == count / 2 ? longest : new Random(number).Next(2, Longest + 1);
            yield return new SyntheticMeeting(number, First.AddDays((int)(9131L * number / count)), statements);
        }
    }

    public string Title(string language) => language switch
    {
        "zh" => $"{Chinese.Chinese}同{Russian.Chinese}{(Kind == "phone-call" ? "通电话" : "举行会谈")}",
        "ru" => $"{(Kind == "phone-call" ? "Телефонный разговор" : "Переговоры")}: {Russian.Russian} и {Chinese.Russian}",
        _ => $"{(Kind == "phone-call" ? "Phone call" : "Talks")} between {Chinese.English} and {Russian.English}",
    };

    public string Lede(string language) => language switch
    {
        "zh" => $"{Date.Month}月{Date.Day}日，{Chinese.Chinese}同{Russian.Chinese}举行会谈。",
        "ru" => $"{Russian.Russian} и {Chinese.Russian} провели переговоры.",
        _ => $"{Chinese.English} and {Russian.English} held talks.",
    };

    /// <summary>The theme that stands at a place: what is talked about most moves on over the years.</summary>
    public int Theme(int drawn) => drawn % 3 == 0 ? drawn : (Date.Year + (drawn % Window)) % SyntheticTheme.All.Count;

    /// <summary>A theme that one side likes.</summary>
    public int Theme(Random random, string side) => (side == "cn" ? random.Next(SyntheticTheme.All.Count / 2) : SyntheticTheme.All.Count - 1 - random.Next(SyntheticTheme.All.Count / 2)) % SyntheticTheme.All.Count;

    /// <summary>A sentence of reported speech.</summary>
    public string Sentence(string language, int theme, int figure, int frame)
    {
        var said = SyntheticTheme.All[theme];
        var words = language switch
        {
            "zh" => said.Chinese,
            "ru" => said.Russian,
            _ => said.English,
        };
        return string.Format(
            CultureInfo.InvariantCulture, Frames[language][frame], Chinese.In(language), Russian.In(language), string.Format(CultureInfo.InvariantCulture, words, figure));
    }
}
