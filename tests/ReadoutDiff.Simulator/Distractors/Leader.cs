namespace ReadoutDiff.Simulator.Distractors;

/// <summary>Somebody who meets others.</summary>
/// <param name="Country">Code of the country.</param>
/// <param name="Rank">The rank.</param>
/// <param name="Chinese">The name in Chinese.</param>
/// <param name="ChineseTitle">The title before it.</param>
/// <param name="Russian">The name in Russian.</param>
/// <param name="RussianTitle">The title before it.</param>
/// <param name="English">The name in English.</param>
/// <param name="EnglishTitle">The title before it.</param>
internal sealed record Leader(
    string Country, Rank Rank, string Chinese, string ChineseTitle, RussianForms Russian, RussianForms RussianTitle, string English, string EnglishTitle)
{
    /// <summary>Title and name in Chinese.</summary>
    public string InChinese => ChineseTitle + Chinese;

    /// <summary>Title and name in Russian.</summary>
    public RussianForms InRussian => Russian.After(RussianTitle);

    /// <summary>Title and name in English.</summary>
    public string InEnglish => $"{EnglishTitle} {English}";
}
