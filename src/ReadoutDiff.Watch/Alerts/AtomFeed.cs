using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using ReadoutDiff.Archive.Alerts;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>Alerts as an Atom feed (RFC 4287). An alert's id is made of its key, so that it is the same whoever writes the feed and whenever.</summary>
public static class AtomFeed
{
    private const string Title = "ReadoutDiff: changes of watched pages";

    /// <summary>Writes the feed in UTF-8; the same alerts give the same bytes.</summary>
    /// <param name="alerts">The alerts, newest first.</param>
    /// <param name="self">Where the feed can be had, which is then its id; or null.</param>
    /// <param name="to">Where to; left open.</param>
    public static void Write(IReadOnlyList<Alert> alerts, Uri? self, Stream to)
    {
        ArgumentNullException.ThrowIfNull(alerts);
        ArgumentNullException.ThrowIfNull(to);
        var feed = new SyndicationFeed(alerts.Select(Entry).ToList())
        {
            Id = self?.AbsoluteUri ?? "urn:readoutdiff:alerts",
            Title = Text(Title),
            // An empty feed has not changed since ever; RFC 4287 wants a time nevertheless.
            LastUpdatedTime = alerts.Count > 0 ? alerts.Max(alert => alert.At).ToUniversalTime() : DateTimeOffset.UnixEpoch,
            Generator = "ReadoutDiff",
        };
        feed.Authors.Add(new SyndicationPerson { Name = "ReadoutDiff" });
        if (self is not null)
        {
            feed.Links.Add(SyndicationLink.CreateSelfLink(self, "application/atom+xml"));
        }

        using var xml = XmlWriter.Create(to, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
        });
        feed.GetAtom10Formatter().WriteTo(xml);
    }

    private static SyndicationItem Entry(Alert alert)
    {
        var entry = new SyndicationItem
        {
            Id = "urn:readoutdiff:alert:" + DeliveryName.Hash(alert.Key),
            Title = Text(OneLine.Of(alert.Headline, 1000)),
            Summary = Text(OneLine.Of(string.Join(' ', alert.Summary), 2000)),
            Content = Text(AlertWords.Body(alert)),
            PublishDate = alert.At.ToUniversalTime(),
            LastUpdatedTime = alert.At.ToUniversalTime(),
        };
        if (AlertWords.WebAddress(alert.Link) is { } link)
        {
            entry.Links.Add(SyndicationLink.CreateAlternateLink(link));
        }

        entry.Categories.Add(new SyndicationCategory(AlertWords.Of(alert.Kind)));
        if (alert.Class is { } weight)
        {
            entry.Categories.Add(new SyndicationCategory(AlertWords.Of(weight)));
        }

        return entry;
    }

    private static TextSyndicationContent Text(string text) => new(XmlText.Of(text), TextSyndicationContentKind.Plaintext);
}
