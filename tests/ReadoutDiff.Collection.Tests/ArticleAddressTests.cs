using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Tests;

public sealed class ArticleAddressTests
{
    private static readonly SiteProfile Site = new() { Id = "site", Article = ["^/news/\\d{3}$"] };

    [TestCase("http://site.test/news/123", true)]
    [TestCase("http://site.test/news/", false)]
    public void IsArticle_Address_IsOfTheFormOrNot(string address, bool expected)
    {
        Assert.That(Site.IsArticle(new Uri(address)), Is.EqualTo(expected));
        Assert.That(Site.IsArticle(new Uri(address)), Is.EqualTo(expected), "asked again");
    }

    [Test]
    public void IsArticle_CopyWithOtherPatterns_GoesByItsOwn()
    {
        Assert.That(Site.IsArticle(new Uri("http://site.test/news/123")), Is.True);
        var other = Site with { Article = ["^/talks/\\d{3}$"] };
        Assert.Multiple(() =>
        {
            Assert.That(other.IsArticle(new Uri("http://site.test/news/123")), Is.False);
            Assert.That(other.IsArticle(new Uri("http://site.test/talks/123")), Is.True);
            Assert.That((Site with { Article = [] }).IsArticle(new Uri("http://site.test/any")), Is.True);
        });
    }
}
