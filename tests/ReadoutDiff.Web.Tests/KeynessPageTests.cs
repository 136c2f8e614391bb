using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ReadoutDiff.Catalog;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Web.Tests;

public sealed class KeynessPageTests
{
    private FixtureRoom _room = null!;

    [OneTimeSetUp]
    public async Task Open()
    {
        _room = await FixtureRoom.OpenAsync();
        await _room.ReadAllAsync();
    }

    [OneTimeTearDown]
    public Task Close() => _room.DisposeAsync().AsTask();

    [Test]
    public async Task Keyness_OfBothSides_ListsTheMostCharacteristicFirstWithCountsBeside()
    {
        var page = await ShownPage.GetAsync(_room.Client, "/keyness?all=true");
        var table = _room.Services.GetRequiredService<CatalogKeeper>().Current.Keyness(Side.China, Side.Russia, new KeynessOptions());
        var first = page.Texts("#side tbody tr")[0];

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(page.Document.QuerySelectorAll("#side tbody th a").Select(link => link.GetAttribute("href")),
                Is.EqualTo(table.Rows.Where(row => row.Score.Z > 0).Select(row => $"/trends?concept={Uri.EscapeDataString(row.ConceptId)}")));
            Assert.That(page.Document.QuerySelectorAll("#reference tbody th a").Select(link => link.GetAttribute("href")),
                Is.EqualTo(table.Rows.Where(row => row.Score.Z < 0).Reverse().Select(row => $"/trends?concept={Uri.EscapeDataString(row.ConceptId)}")));
            Assert.That(first, Does.Contain(table.Rows[0].Count.ToString(CultureInfo.InvariantCulture)).And.Contain($"+{table.Rows[0].Score.Z.ToString("0.00", CultureInfo.InvariantCulture)}"));
        });
    }

    [Test]
    public async Task Keyness_SidesSwapped_SwapsTheTables()
    {
        var page = await ShownPage.GetAsync(_room.Client, "/keyness?side=cn&reference=ru&all=true");
        var swapped = await ShownPage.GetAsync(_room.Client, "/keyness?side=ru&reference=cn&all=true");

        Assert.That(swapped.Texts("#reference tbody th"), Is.EquivalentTo(page.Texts("#side tbody th")));
    }

    [Test]
    public async Task Keyness_Page_NamesTheMethodAndItsSource()
    {
        var page = await ShownPage.GetAsync(_room.Client, "/keyness");

        Assert.That(page.Words, Does.Contain("Monroe").And.Contain("2008").And.Contain("Dirichlet"));
    }

    [Test]
    public async Task Keyness_OfOneKind_ListsThatKindAlone()
    {
        var page = await ShownPage.GetAsync(_room.Client, "/keyness?kind=person&all=true");

        Assert.That(page.Texts("tbody th"), Does.Not.Contain("Taiwan").And.Not.Empty);
    }

    [TestCase("/keyness?side=cn&reference=cn", HttpStatusCode.UnprocessableEntity, "China cannot be held against itself")]
    [TestCase("/keyness?side=zz", HttpStatusCode.BadRequest, "‘zz’ is not a side whose texts are stored")]
    [TestCase("/keyness?unit=words", HttpStatusCode.BadRequest, "‘words’ is not what can be counted: statements, mentions")]
    [TestCase("/keyness?kind=verb", HttpStatusCode.BadRequest, "‘verb’ is not a kind of concept")]
    [TestCase("/keyness?to=x", HttpStatusCode.BadRequest, "‘x’ is not a date")]
    public async Task Keyness_BadQuery_IsOneLineAndNothingIsShown(string address, HttpStatusCode status, string words)
    {
        var page = await ShownPage.GetAsync(_room.Client, address);

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(status));
            Assert.That(page.Problem, Does.Contain(words));
            Assert.That(page.Document.QuerySelector("table"), Is.Null);
        });
    }

    [Test]
    public async Task Keyness_EmptyArchive_IsShownWithoutRows()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        var page = await ShownPage.GetAsync(room.Client, "/keyness");

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(page.Texts("tbody tr"), Is.Empty);
        });
    }
}
