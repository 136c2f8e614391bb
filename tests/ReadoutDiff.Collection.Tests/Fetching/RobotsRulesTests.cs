using ReadoutDiff.Collection.Fetching;

namespace ReadoutDiff.Collection.Tests.Fetching;

public sealed class RobotsRulesTests
{
    // The examples of RFC 9309, section 5.
    private const string Example =
        """
        User-Agent: *
        Disallow: *.gif$
        Disallow: /example/
        Allow: /publications/

        User-Agent: foobot
        Disallow:/
        Allow:/example/page.html
        Allow:/example/allowed.gif

        User-Agent: barbot
        User-Agent: bazbot
        Disallow: /example/page.html

        User-Agent: quxbot
        """;

    [TestCase("foobot", "/example/page.html", true)]
    [TestCase("foobot", "/example/allowed.gif", true)]
    [TestCase("foobot", "/publications/", false)]
    [TestCase("bazbot", "/example/page.html", false)]
    [TestCase("BarBot", "/example/page.html", false)]
    [TestCase("barbot", "/example/other.html", true)]
    [TestCase("quxbot", "/example/page.html", true)]
    [TestCase("other", "/a/b.gif", false)]
    [TestCase("other", "/a/b.gif?size=1", true)]
    [TestCase("other", "/publications/x.html", true)]
    public void Allows_ExampleOfTheStandard(string product, string path, bool expected) =>
        Assert.That(RobotsRules.Parse(Example, product).Allows(path), Is.EqualTo(expected));

    [TestCase("Disallow: /search\nAllow: /search/about", "/search/about", true)]
    [TestCase("Disallow: /page\nAllow: /page", "/page", true)]
    [TestCase("Disallow: /новости", "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1", false)]
    [TestCase("Disallow: /a%3cd", "/a%3Cd", false)]
    [TestCase("Disallow: /a%7Eb", "/a~b", false)]
    [TestCase("Disallow: /*/page/*$", "/ru/page/2", false)]
    [TestCase("Disallow: /fish*.php", "/fishheads/catfish.php?parameters", false)]
    [TestCase("Disallow: /*.php$", "/filename.php?x", true)]
    [TestCase("Disallow:", "/any", true)]
    [TestCase("Disallow: / # all", "/any", false)]
    [TestCase("Disallow: /", "/robots.txt", true)]
    [TestCase("Disallow: /file-%2A.html", "/file-*.html", false)]
    [TestCase("Disallow: /file-%2A.html", "/file-x.html", true)]
    [TestCase("Disallow: /price%24", "/price$list", false)]
    [TestCase("Disallow: /price$", "/price$", true)]
    [TestCase("Disallow: /a*b*c*d$", "/abbbcccbcd", false)]
    [TestCase("Disallow: /a*b*c*d$", "/abbbcccbcde", true)]
    [TestCase("Disallow: *?sort=", "/list?sort=up", false)]
    [TestCase("nonsense\n: x\nDisallow\nDISALLOW : /x", "/x/1", false)]
    public void Allows_RuleForAll(string rules, string path, bool expected) =>
        Assert.That(RobotsRules.Parse("User-agent: *\n" + rules, "ReadoutDiff").Allows(path), Is.EqualTo(expected));

    [TestCase("User-agent: a\nDisallow: /one\n\nUser-agent: b\nDisallow: /\n\nUser-agent: A/2.0\nDisallow: /two", "/two", false)]
    [TestCase("User-agent: a\nSitemap: /s.xml\nUser-agent: b\nDisallow: /x", "/x", false)]
    [TestCase("User-agent: a\nCrawl-delay: 3\nUser-agent: b\nDisallow: /x", "/x", false)]
    [TestCase("User-agent: ab\nDisallow: /", "/x", true)]
    [TestCase("\uFEFFUser-agent: a\rDisallow: /x", "/x", false)]
    public void Allows_GroupsOfAgentA(string file, string path, bool expected) =>
        Assert.That(RobotsRules.Parse(file, "a").Allows(path), Is.EqualTo(expected));

    [TestCase("NaN")]
    [TestCase("-3")]
    [TestCase("soon")]
    public void Parse_DelayThatIsNone_IsSkipped(string delay) => Assert.That(RobotsRules.Parse($"User-agent: *\nCrawl-delay: {delay}", "x").CrawlDelay, Is.Null);

    [Test]
    public void Parse_RulesBehindTheFirst500KiB_DoNotCount() =>
        Assert.That(RobotsRules.Parse($"User-agent: *\n#{new string('x', 500 * 1024)}\nDisallow: /", "x").Allows("/a"), Is.True);

    [Test]
    public void Parse_CrawlDelay_IsRead() => Assert.That(RobotsRules.Parse("User-agent: *\nCrawl-delay: 7.5", "x").CrawlDelay, Is.EqualTo(TimeSpan.FromSeconds(7.5)));
}
