using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.Collection.Tests.StandIns;

public sealed class RealPageTests
{
    private static IEnumerable<string> Shared() => Path.GetDirectoryName(RepositoryFolder.TryFind("shared/pages")) is { } shared
        ? Directory.EnumerateFiles(Path.Combine(shared, "pages"), "*.html").Order(StringComparer.Ordinal)
        : [];

    [TestCaseSource(typeof(Input), nameof(Input.FixturePages))]
    public void Read_FixturePage_IsNoStandIn(string path) => AssertRead(path);

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
