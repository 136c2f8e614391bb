namespace ReadoutDiff.Lexicon.Values;

/// <summary>Signs and codes that stand before or after a sum in Russian and English.</summary>
internal static class CurrencySigns
{
    /// <summary>The ISO 4217 code of a folded word or sign; null where it is no currency.</summary>
    public static string? Code(string word) => word switch
    {
        "$" or "usd" => "USD",
        "€" or "eur" => "EUR",
        "₽" or "rub" => "RUB",
        "¥" or "rmb" or "cny" => "CNY",
        _ => null,
    };
}
