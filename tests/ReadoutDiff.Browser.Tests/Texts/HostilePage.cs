namespace ReadoutDiff.Browser.Tests.Texts;

/// <summary>A saved page with a script, handlers and markup in every field that is read from it.</summary>
internal static class HostilePage
{
    public const string Html =
        """
        <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8">
        <title>&lt;script&gt;window.broken=1&lt;/script&gt; Телефонный разговор</title>
        <meta property="og:site_name" content="&lt;img src=x onerror=window.broken=1&gt;">
        <script>window.broken=1;alert(1)</script><base href="https://other.test/"><meta http-equiv="refresh" content="0;url=https://other.test/"></head>
        <body onload="window.broken=1"><article>
        <h1>&lt;img src=x onerror="window.broken=1"&gt; Телефонный разговор с Председателем КНР Си Цзиньпином</h1>
        <p>1 октября 2024 года</p>
        <p>Состоялся телефонный разговор Владимира Путина с Председателем Китайской Народной Республики Си Цзиньпином<img src="https://other.test/pixel.gif" onerror="window.broken=1">.</p>
        <p>Владимир Путин отметил рост взаимной торговли. Министр &lt;b onclick=window.broken=1&gt;Иванов&lt;/b&gt; заявил, что &lt;/script&gt;&lt;script&gt;window.broken=1&lt;/script&gt; остаётся.</p>
        <p>Си Цзиньпин высказался за расширение торговли.</p>
        <script>window.broken=1</script></article></body></html>
        """;
}
