using System.Net;

namespace ReadoutDiff.Simulator.Tests;

public sealed class ConditionalTests
{
    private const string Page = "https://www.mfa.gov.cn/eng/xw/zyxw/202303/t20230322_11040001.html";

    [Test]
    public async Task KnownTag_Is304WithoutBody()
    {
        await using var client = await Client.StartAsync(options => options with { Distractors = 0 });
        using var first = await client.GetAsync(Page);
        using var again = await client.GetAsync(Page, ("If-None-Match", first.Headers.ETag!.Tag));
        using var other = await client.GetAsync(Page, ("If-None-Match", "\"other\""), ("If-Modified-Since", first.Content.Headers.LastModified!.Value.ToString("r")));
        Assert.That(((int)again.StatusCode, again.Headers.ETag, (await again.Content.ReadAsByteArrayAsync()).Length), Is.EqualTo((304, first.Headers.ETag, 0)));
        Assert.That((int)other.StatusCode, Is.EqualTo(200), "a tag counts before a date");
    }

    [Test]
    public async Task KnownDate_Is304()
    {
        await using var client = await Client.StartAsync(options => options with { Distractors = 0 });
        using var first = await client.GetAsync(Page);
        using var again = await client.GetAsync(Page, ("If-Modified-Since", first.Content.Headers.LastModified!.Value.ToString("r")));
        using var older = await client.GetAsync(Page, ("If-Modified-Since", first.Content.Headers.LastModified!.Value.AddDays(-1).ToString("r")));
        Assert.That(((int)again.StatusCode, (int)older.StatusCode), Is.EqualTo((304, 200)));
    }

    [TestCase("https://www.mfa.gov.cn/eng/xw/zyxw/202303/t20230322_11040001.html", "gzip, br, zstd", "br")]
    [TestCase("http://english.gov.cn/premier/news/201909/18/content_WS5d000001.html", "gzip, br, zstd", "zstd")]
    [TestCase("http://kremlin.ru/events/president/news/65900", "gzip, br, zstd", "gzip")]
    [TestCase("https://www.mfa.gov.cn/eng/xw/zyxw/202303/t20230322_11040001.html", "gzip", "gzip")]
    [TestCase("https://www.mfa.gov.cn/eng/xw/zyxw/202303/t20230322_11040001.html", "identity", null)]
    public async Task Coding_IsTheSitesOwnWhereTheClientTakesIt(string address, string accepted, string? coding)
    {
        await using var client = await Client.StartAsync(options => options with { Distractors = 0 }, DecompressionMethods.None);
        using var answer = await client.GetAsync(address, ("Accept-Encoding", accepted));
        Assert.That(answer.Content.Headers.ContentEncoding.SingleOrDefault(), Is.EqualTo(coding));
    }
}
