using ReadoutDiff.Model;
using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.Collection.Tests.StandIns;

public sealed class RealPageTests
{
    private static IEnumerable<string> Shared() => Path.GetDirectoryName(RepositoryFolder.TryFind("shared/pages")) is { } shared
        ? Directory.EnumerateFiles(Path.Combine(shared, "pages"), "*.html").Order(StringComparer.Ordinal)
        : [];

    [TestCaseSource(typeof(Input), nameof(Input.FixturePages))]
    public void Read_FixturePage_IsNoStandIn(string path) => AssertRead(path);

    /// <summary>A short readout, of two sentences that somebody published, among what pages set around a text.</summary>
    [TestCaseSource(typeof(Input), nameof(Input.FixturePages))]
    public async Task Read_AnyTwoParagraphsAmongBoxes_AreNoStandIn(string path)
    {
        var whole = await new ReadoutSource().ReadAsync(path, ReadoutOptions.Default);
        var paragraphs = whole.Paragraphs.Where(p => p.Section != Section.Title).Select(p => p.Span.Of(whole.Text)).ToList();
        foreach (var pair in paragraphs.Zip(paragraphs.Skip(1), (first, second) => $"<p>{first}</p><p>{second}</p>").Where(pair => pair.Count(char.IsLetter) > 60))
        {
            var page = $"<html><head><title>{whole.Title} | Login</title></head><body><div class='top'><a>Войти</a><p>Please enable JavaScript to watch the video.</p></div>"
                + $"<article><h1>{whole.Title}</h1>{pair}</article><div><p>请登录</p><input type='password'><div class='g-recaptcha'></div></div></body></html>";
            Assert.That(() => Captured.Read(page), Throws.Nothing, pair);
        }
    }

    [Test]
    public void Read_RealPages_AreNoStandIns()
    {
        var pages = Shared().ToList();
        if (pages.Count == 0)
        {
            Assert.Ignore("shared/pages is not present beside the repository");
        }

        Assert.Multiple(() => pages.ForEach(AssertRead));
    }

    // The layout of an unknown site is read too: what the page says is then judged without a profile.
    private static void AssertRead(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Assert.That(() => Captured.Read(bytes), Throws.Nothing, path);
        Assert.That(() => new ReadoutSource().ReadAsync(path, ReadoutOptions.Default), Throws.Nothing, path);
    }
}
