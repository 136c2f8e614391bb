using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReadoutDiff.Benchmarks;

/// <summary>Makes readouts in the genre: a title, a lede, and paragraphs of reported speech. The same arguments make the same text.</summary>
internal static class SyntheticReadout
{
    private const int SentencesInParagraph = 4;

    private static readonly string[] ChineseFrames = ["习近平指出，{0}。", "普京表示，{0}。", "双方强调，{0}。", "习近平强调，{0}。", "普京指出，{0}。"];

    private static readonly string[] RussianFrames =
    [
        "Си Цзиньпин отметил, что {0}.", "Владимир Путин заявил, что {0}.", "Стороны подчеркнули, что {0}.",
        "Председатель КНР подчеркнул, что {0}.", "Президент России указал, что {0}.",
    ];

    /// <summary>The Chinese side's text in Chinese, as the JSON form of a readout.</summary>
    public static string Chinese(int statements, int seed) => Json(
        "cn", "zh", "习近平同普京举行会谈", "6月28日，国家主席习近平同俄罗斯总统普京举行会谈。", statements, seed, ChineseFrames, theme => theme.Chinese);

    /// <summary>The Russian side's text in Russian: what the Chinese one of the same seed says, paragraphs in reverse, one statement in five its own.</summary>
    public static string Russian(int statements, int seed) => Json(
        "ru", "ru", "Переговоры с Председателем КНР Си Цзиньпином", "28 июня Владимир Путин провёл переговоры с Председателем КНР Си Цзиньпином.",
        statements, seed, RussianFrames, theme => theme.Russian);

    private static string Json(
        string side, string language, string title, string lede, int statements, int seed, string[] frames, Func<SyntheticTheme, string> words)
    {
        var text = new StringBuilder(lede);
        var paragraphs = Said(statements - 2, seed).Chunk(SentencesInParagraph).ToArray();
        if (side == "ru")
        {
            Array.Reverse(paragraphs);
            paragraphs = [.. paragraphs.Select((paragraph, index) => paragraph.Select((said, place) =>
                (place + index) % 5 == 0 ? said with { Theme = said.Theme + 7, Figure = said.Figure + 400 } : said).ToArray())];
        }

        foreach (var paragraph in paragraphs)
        {
            text.Append('\n').AppendJoin(language == "zh" ? "" : " ", paragraph.Select(said => string.Format(
                CultureInfo.InvariantCulture,
                frames[said.Frame],
                string.Format(CultureInfo.InvariantCulture, words(SyntheticTheme.All[said.Theme % SyntheticTheme.All.Count]), said.Figure))));
        }

        return JsonSerializer.Serialize(new { title, side, lang = language, date = "2021-06-28", url = "", text = text.ToString() });
    }

    /// <summary>One side's text of a meeting in a language, as JSON: what all texts of the meeting say, one statement in five said otherwise by the side and one in twenty by the text.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="side">The side's code.</param>
    /// <param name="language">The code of the language.</param>
    /// <param name="number">The text among those of its meeting.</param>
    public static string Of(SyntheticMeeting meeting, string side, string language, int number)
    {
        var random = new Random(HashCode(meeting.Number, number));
        var ofSide = new Random(HashCode(meeting.Number, side == "cn" ? 1001 : 1002));
        var text = new StringBuilder(meeting.Lede(language));
        var paragraphs = Said(Math.Max(0, meeting.Statements - 2), meeting.Number).Select(said =>
        {
            var (isOwn, isAlone) = (ofSide.Next(5) == 0, random.Next(20) == 0);
            var theme = isOwn ? meeting.Theme(ofSide, side) : meeting.Theme(said.Theme);
            return said with { Theme = isAlone ? random.Next(SyntheticTheme.All.Count) : theme };
        }).Chunk(SentencesInParagraph);
        foreach (var paragraph in paragraphs)
        {
            text.Append('\n').AppendJoin(language == "zh" ? "" : " ", paragraph.Select(said => meeting.Sentence(language, said.Theme, said.Figure, said.Frame)));
        }

        return JsonSerializer.Serialize(new { title = meeting.Title(language), side, lang = language, date = meeting.Date.ToString("O", CultureInfo.InvariantCulture), url = "", text = text.ToString() });
    }

    // The same in every process.
    private static int HashCode(int one, int other) => unchecked((one * 7919) + other);

    private static IEnumerable<(int Theme, int Figure, int Frame)> Said(int statements, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < statements; i++)
        {
            yield return (random.Next(SyntheticTheme.All.Count), random.Next(2, 400), random.Next(ChineseFrames.Length));
        }
    }
}
