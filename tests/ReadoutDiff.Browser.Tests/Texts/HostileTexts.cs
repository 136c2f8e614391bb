namespace ReadoutDiff.Browser.Tests.Texts;

/// <summary>Readouts made to break out of a page: each would set <c>window.broken</c>, open a dialog or ask another host if any of it ran.</summary>
internal static class HostileTexts
{
    /// <summary>What the words would do.</summary>
    public const string Attack = "window.broken=1;alert(1)";

    /// <summary>A name, for a text and the words of a meeting.</summary>
    public const string Title = """"><img src=x onerror="window.broken=1;alert(1)"></title><script>window.broken=1</script>"""";

    private const string LongWord = "долгоеслово";

    /// <summary>Texts by what they try, each with a word that must be shown as it stands.</summary>
    public static IReadOnlyList<(string Name, string Text, string Shown)> All { get; } =
    [
        ("Script", Account("<script>window.broken=1;alert(1)</script></textarea></main></html>"), "<script>window.broken=1;alert(1)</script>"),
        ("EventHandler", Account("<img src=x onerror=\"window.broken=1\"><svg onload=alert(1)><details open ontoggle=alert(1)>"), "onerror=\"window.broken=1\""),
        ("AttributeEnd", Account("\" autofocus onfocus=\"window.broken=1\" x=\"' onmouseover='window.broken=1"), "onfocus=\"window.broken=1\""),
        ("Address", Account("<a href=\"javascript:window.broken=1\">здесь</a> javascript:alert(1) https://other.test/pixel.gif <link rel=stylesheet href=https://other.test/x.css>"), "https://other.test/pixel.gif"),
        ("Style", Account("<style>*{display:none}</style></style> <p style=\"position:fixed;inset:0\">поверх</p>"), "<style>*{display:none}</style>"),
        ("Template", Account("@{ throw } @Model {{constructor.constructor('window.broken=1')()}} ${alert(1)} <%= 1 %>"), "{{constructor.constructor('window.broken=1')()}}"),
        ("BidiOverride", Account("обычные слова \u202Eслова задом наперёд \u2066\u2067\u2068 и далее"), "слова задом наперёд"),
        ("LongWord", Account(string.Concat(Enumerable.Repeat(LongWord, 100_000 / LongWord.Length))), LongWord + LongWord),
        ("CombiningMarks", Account("Zalgo" + string.Concat(Enumerable.Repeat("\u0301\u0489\u0336", 40)) + " конец"), "конец остаётся в силе"),
        ("BrokenSurrogates", Account("слово \uD83D\u0020и \uDE00 слово"), "слово"),
        ("ControlCharacters", Account("слово\u0000\u0001\u0008\u001B[31m красное\u0085\u2028конец"), "красное"),
    ];

    private static string Account(string words) =>
        $"""
        Телефонный разговор с Председателем КНР Си Цзиньпином
        1 октября 2024 года

        Состоялся телефонный разговор Владимира Путина с Председателем Китайской Народной Республики Си Цзиньпином.

        Владимир Путин отметил, что {words} остаётся в силе.

        Си Цзиньпин высказался за расширение торговли.
        """;
}
