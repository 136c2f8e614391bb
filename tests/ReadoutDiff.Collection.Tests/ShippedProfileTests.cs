using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Tests;

public sealed class ShippedProfileTests
{
    private static IEnumerable<SiteProfile> Shipped() => SiteProfiles.Default.All;

    [TestCaseSource(nameof(Shipped))]
    public void Check_ShippedProfile_IsSound(SiteProfile site)
    {
        Assert.That(site.Fields, Is.Not.Empty);
        Assert.That(() => SiteProfileChecker.Check(site.Fields, site.Id), Throws.Nothing);
    }
}
