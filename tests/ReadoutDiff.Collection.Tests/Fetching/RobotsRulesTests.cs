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
    public void Allows_RuleForAll(string rules, string path, bool expected) =>
        Assert.That(RobotsRules.Parse("User-agent: *\n" + rules, "ReadoutDiff").Allows(path), Is.EqualTo(expected));

    [Test]
    public void Parse_CrawlDelay_IsRead() => Assert.That(RobotsRules.Parse("User-agent: *\nCrawl-delay: 7.5", "x").CrawlDelay, Is.EqualTo(TimeSpan.FromSeconds(7.5)));
}
