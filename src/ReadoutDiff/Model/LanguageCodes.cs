namespace ReadoutDiff.Model;

/// <summary>BCP 47 codes of <see cref="Language"/>.</summary>
public static class LanguageCodes
{
    /// <summary>The code of a language; <c>und</c> when unknown.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Chinese => "zh",
        Language.Russian => "ru",
        Language.English => "en",
        _ => "und",
    };

    /// <summary>The language of a code such as <c>zh</c>, <c>zh-CN</c> or <c>RU</c>; <see cref="Language.Unknown"/> for any other.</summary>
    public static Language Parse(string? code) => code?.Trim().ToLowerInvariant().Split('-', '_')[0] switch
    {
        "zh" => Language.Chinese,
        "ru" => Language.Russian,
        "en" => Language.English,
        _ => Language.Unknown,
    };
}
