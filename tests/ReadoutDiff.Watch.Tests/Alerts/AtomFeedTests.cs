using System.Text;
using System.Xml;
using System.Xml.Linq;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Model;
using ReadoutDiff.Watch.Alerts;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

// The arguments come from FsCheck, which the analyzer does not know.
#pragma warning disable NUnit1027

namespace ReadoutDiff.Watch.Tests.Alerts;

public class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Test]
    public void Write_Alert_IsAnEntryWithAllThatRfc4287Wants()
    {
        var feed = Feed([Deliveries.Alert], new Uri("https://example.org/alerts.atom"));
        var entry = feed.Elements(Atom + "entry").Single();
        Assert.Multiple(() =>
        {
            Assert.That(feed.Name, Is.EqualTo(Atom + "feed"));
            Assert.That(feed.Element(Atom + "id")!.Value, Is.EqualTo("https://example.org/alerts.atom"));
            Assert.That(feed.Element(Atom + "title")!.Value, Is.Not.Empty);
            Assert.That(feed.Element(Atom + "updated")!.Value, Is.EqualTo("2026-03-04T05:06:07Z"));
            Assert.That(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value, Is.Not.Empty);
            Assert.That(feed.Elements(Atom + "link").Single().Attribute("rel")!.Value, Is.EqualTo("self"));
            Assert.That(entry.Element(Atom + "title")!.Value, Is.EqualTo(Deliveries.Alert.Headline));
            Assert.That(entry.Element(Atom + "title")!.Attribute("type")!.Value, Is.EqualTo("text"));
            Assert.That(entry.Element(Atom + "updated")!.Value, Is.EqualTo("2026-03-04T05:06:07Z"));
            Assert.That(entry.Elements(Atom + "link").Single().Attribute("href")!.Value, Is.EqualTo(Deliveries.Alert.Link));
            Assert.That(entry.Element(Atom + "content")!.Value, Does.Contain("a paragraph was added").And.Contains(Deliveries.Alert.Address));
            Assert.That(entry.Elements(Atom + "category").Select(category => category.Attribute("term")!.Value), Is.EqualTo(new[] { "changed", "substance" }));
        });
    }

    [Test]
    public void Write_SameEventStoredElsewhere_HasTheSameId()
    {
        var first = Ids([Deliveries.Alert with { Id = 1 }]);
        var second = Ids([Deliveries.Alert with { Id = 99, Headline = "told in other words" }, Deliveries.Alert with { Key = "other" }]);
        Assert.Multiple(() =>
        {
            Assert.That(second[0], Is.EqualTo(first[0]));
            Assert.That(second[1], Is.Not.EqualTo(first[0]));
        });
    }

    [Test]
    public void Write_NoAlerts_IsAFeedNevertheless()
    {
        var feed = Feed([], null);
        Assert.Multiple(() =>
        {
            Assert.That(feed.Elements(Atom + "entry"), Is.Empty);
            Assert.That(feed.Element(Atom + "id")!.Value, Does.StartWith("urn:"));
            Assert.That(feed.Element(Atom + "updated")!.Value, Is.Not.Empty);
        });
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("not an address")]
    public void Write_LinkThatIsNoWebAddress_IsNotLinked(string link) =>
        Assert.That(Feed([Deliveries.Alert with { Link = link }], null).Descendants(Atom + "link"), Is.Empty);

    [Property]
    public bool Write_AnyStrings_IsWellFormedAndDeterministic(string?[] strings, int kind)
    {
        string Take(int i) => strings.Length == 0 ? "" : strings[i % strings.Length] ?? "\uD800\u0000\uFFFF]]>";
        var alert = Deliveries.Alert with { Key = Take(0), Headline = Take(1), Summary = [Take(2), Take(3)], Address = Take(4), Link = Take(5), Kind = (AlertKind)Math.Abs(kind % 3) };
        var bytes = Bytes([alert, alert with { Headline = Take(6) + "\uDC00\u0001" }], null);
        return Parse(bytes).Elements(Atom + "entry").Count() == 2
            && bytes.AsSpan().SequenceEqual(Bytes([alert, alert with { Headline = Take(6) + "\uDC00\u0001" }], null));
    }

    [Test]
    public void WriteFile_OlderFeed_IsReplacedWhole()
    {
        var folder = Directory.CreateTempSubdirectory("readoutdiff-feed-");
        try
        {
            var path = Path.Combine(folder.FullName, "alerts.atom");
            File.WriteAllText(path, new string('x', 100_000));
            FeedFile.Write(path, [Deliveries.Alert]);
            Assert.Multiple(() =>
            {
                Assert.That(Parse(File.ReadAllBytes(path)).Elements(Atom + "entry").Count(), Is.EqualTo(1));
                Assert.That(folder.GetFiles().Select(file => file.Name), Is.EqualTo(new[] { "alerts.atom" }), "no draft is left");
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void WriteFile_WritingFails_KeepsTheOlderFeed()
    {
        var folder = Directory.CreateTempSubdirectory("readoutdiff-feed-");
        try
        {
            var path = Path.Combine(folder.FullName, "alerts.atom");
            FeedFile.Write(path, [Deliveries.Alert]);
            var before = File.ReadAllBytes(path);
            Assert.That(() => FeedFile.Write(path, [Deliveries.Alert, Deliveries.Alert with { Kind = (AlertKind)77 }]), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.Multiple(() =>
            {
                Assert.That(File.ReadAllBytes(path), Is.EqualTo(before));
                Assert.That(folder.GetFiles(), Has.Length.EqualTo(1));
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void WriteFile_NoSuchFolder_SaysSoInOneLine()
    {
        var error = Assert.Throws<ReadoutFormatException>(() => FeedFile.Write(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "alerts.atom"), []))!;
        Assert.That(error.Message, Does.Contain("cannot be written").And.Not.Contains("\n"));
    }

    private static string[] Ids(IReadOnlyList<Alert> alerts) => [.. Feed(alerts, null).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];

    private static XElement Feed(IReadOnlyList<Alert> alerts, Uri? self) => Parse(Bytes(alerts, self));

    private static byte[] Bytes(IReadOnlyList<Alert> alerts, Uri? self)
    {
        using var stream = new MemoryStream();
        AtomFeed.Write(alerts, self, stream);
        return stream.ToArray();
    }

    private static XElement Parse(byte[] bytes)
    {
        using var reader = XmlReader.Create(new StringReader(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root!;
    }
}
