using System.Net;
using System.Text;
using MimeKit;
using ReadoutDiff.Archive.Alerts;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>An alert as a mail: plain text, and the same as HTML.</summary>
internal static class AlertMail
{
    private const int LongestSubject = 250;

    /// <summary>Writes the mail. Its Message-Id and date are the same at each repetition, so that a mailbox can tell one.</summary>
    public static MimeMessage Of(Delivery delivery, MailboxAddress from, IReadOnlyList<MailboxAddress> to)
    {
        var alert = delivery.Alert;
        var mail = new MimeMessage
        {
            Subject = OneLine.Of(alert.Headline, LongestSubject),
            Date = alert.At.ToUniversalTime(),
            MessageId = $"{DeliveryName.Of(delivery)}@{Domain(from)}",
            Body = new MultipartAlternative { Part("plain", Plain(alert)), Part("html", Html(alert)) },
        };
        mail.From.Add(from);
        mail.To.AddRange(to);
        // RFC 3834: nobody's absence is to be answered to a program.
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return mail;
    }

    // The domain in ASCII, as a Message-Id wants it.
    private static string Domain(MailboxAddress from) => from.GetAddress(idnEncode: true).Split('@')[^1];

    private static TextPart Part(string subtype, string text)
    {
        var part = new TextPart(subtype) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(Encoding.UTF8, text);
        return part;
    }

    private static string Plain(Alert alert) => $"{OneLine.Of(alert.Headline)}\n\n{AlertWords.Body(alert)}\n";

    private static string Html(Alert alert)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n");
        html.Append("<p><strong>").Append(Encode(alert.Headline)).Append("</strong></p>\n");
        if (alert.Summary.Count > 0)
        {
            html.Append("<ul>\n");
            foreach (var sentence in alert.Summary)
            {
                html.Append("<li>").Append(Encode(sentence)).Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        html.Append("<p>Page: ").Append(Link(alert.Address));
        if (alert.Link != alert.Address)
        {
            html.Append("<br>See: ").Append(Link(alert.Link));
        }

        return html.Append("<br>Found: ").Append(AlertWords.Of(alert.At)).Append("</p>\n</body></html>\n").ToString();
    }

    private static string Link(string address) =>
        AlertWords.WebAddress(address) is { } web ? $"<a href=\"{WebUtility.HtmlEncode(web.AbsoluteUri)}\">{Encode(address)}</a>" : Encode(address);

    private static string Encode(string text) => WebUtility.HtmlEncode(OneLine.Of(text));
}
