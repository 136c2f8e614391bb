namespace ReadoutDiff.Browser.Tests.Texts;

/// <summary>Two accounts of one meeting, written for the tests in the manner of the genre. Only the Chinese one names an anniversary.</summary>
internal static class WrittenTexts
{
    public const string Chinese =
        """
        国家主席习近平同俄罗斯总统普京通电话
        2024年10月1日

        10月1日，国家主席习近平同俄罗斯总统普京通电话。

        习近平指出，今年是中俄建交75周年。双方要以此为契机，扩大贸易和能源合作。习近平强调，台湾问题是中国的内政。

        普京表示，俄方愿同中方扩大天然气合作。
        """;

    public const string Russian =
        """
        Телефонный разговор с Председателем КНР Си Цзиньпином
        1 октября 2024 года

        Состоялся телефонный разговор Владимира Путина с Председателем Китайской Народной Республики Си Цзиньпином.

        Владимир Путин отметил рост взаимной торговли. Президент России подчеркнул готовность расширять сотрудничество в газовой сфере.

        Си Цзиньпин высказался за расширение торговли и энергетического сотрудничества.
        """;
}
