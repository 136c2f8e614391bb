using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;
using ReadoutDiff.Simulator.Sites;
using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.Simulator.Tests;

public sealed class DistractorTests
{
    private static SimulatedWeb Web(int seed = 1, int distractors = 2000) =>
        new(new SimulatorOptions { Fixtures = RepositoryFolder.Find("fixtures"), Seed = seed, Distractors = distractors });

    [TestCase(0, 1500)]
    [TestCase(5000, 5000)]
    public void Distractors_AreAtLeastAsManyAsAskedFor(int asked, int least)
    {
        var web = Web(distractors: asked);
        Assert.That(web.Pages.Count - web.Fixtures.Count, Is.GreaterThanOrEqualTo(least).And.LessThan(least + 500));
    }

    [Test]
    public void SameSeed_WritesTheSamePages()
    {
        string[] Written(int seed) => [.. Web(seed, 0).Pages.OrderBy(page => page.Address.AbsoluteUri, StringComparer.Ordinal).Select(page => page.Address + Convert.ToBase64String(page.Body()))];
        var pages = Written(7);
        Assert.That(Written(7), Is.EqualTo(pages));
        Assert.That(Written(8), Is.Not.EqualTo(pages));
    }

    [Test]
    public void EveryDistractor_IsReadByItsSitesProfile()
    {
        var source = new ReadoutSource();
        var wrong = new List<string>();
        foreach (var page in Web(distractors: 0).Pages)
        {
            var snapshot = new Snapshot
            {
                Address = page.Address.AbsoluteUri,
                FinalAddress = page.Address.AbsoluteUri,
                CapturedAt = page.Time,
                Status = 200,
                Headers = [new("Content-Type", $"text/html; charset={page.Charset}")],
                Body = page.Body(),
            };
            var readout = source.Read(snapshot, ReadoutOptions.Default, CancellationToken.None);
            var side = SiteProfiles.Default.Find(page.Address.Host)!.Side;
            if (readout.Title != page.Title || readout.Side != side || readout.Language.Code() != page.Language || readout.Text.Length < 40
                || (readout.PublishedAt is { } published && DateOnly.FromDateTime(published.DateTime) != page.Day))
            {
                wrong.Add($"{page.Address} {page.Title}: read as {readout.Title}, {readout.Side}, {readout.Language}, {readout.PublishedAt}");
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void EveryFixture_HasOtherPagesOfItsDayOnItsSite()
    {
        var web = Web();
        foreach (var fixture in web.Fixtures)
        {
            var near = web.Pages.Count(page => page != fixture && web.SiteOf(page.Address.Host) == web.SiteOf(fixture.Address.Host) && page.Language == fixture.Language
                && Math.Abs(page.Day.DayNumber - fixture.Day.DayNumber) <= 3);
            Assert.That(near, Is.GreaterThanOrEqualTo(6), fixture.Address.AbsoluteUri);
        }
    }
}
