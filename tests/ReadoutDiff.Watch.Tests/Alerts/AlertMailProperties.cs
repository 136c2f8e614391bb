using System.Text;
using MimeKit;
using ReadoutDiff.Watch.Alerts;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

// The arguments come from FsCheck, which the analyzer does not know.
#pragma warning disable NUnit1027

namespace ReadoutDiff.Watch.Tests.Alerts;

public class AlertMailProperties
{
    private static readonly MailboxAddress From = new("", "readoutdiff@example.org");

    [Property]
    public bool Of_AnyHeadline_HasASubjectOfOneLine(string? start, string? end)
    {
        using var mail = AlertMail.Of(Deliveries.Of(Deliveries.Alert with { Headline = start + "\r\n\u2028\u0085\u202E\0" + end }), From, [From]);
        return !mail.Subject!.Any(c => char.IsControl(c) || c is '\u2028' or '\u202E');
    }

    [Property]
    public bool Of_AnyStrings_IsReadBackWithTheSameHeaders(string? headline, string? sentence, string? address)
    {
        var alert = Deliveries.Alert with { Headline = headline + "\nBcc: x@example.org", Summary = [sentence + "\r\n.\r\n\uD800"], Address = address ?? "" };
        using var mail = AlertMail.Of(Deliveries.Of(alert), From, [From]);
        using var raw = new MemoryStream();
        mail.WriteTo(raw);
        raw.Position = 0;
        using var read = MimeMessage.Load(raw);
        return read.Headers.Select(header => header.Field).SequenceEqual(mail.Headers.Select(header => header.Field)) && read.Subject == mail.Subject;
    }

    [TestCase("Слово ушло из текста, а потом пришло опять, и так далее, чтобы строка была длиннее одной кодированной")]
    [TestCase("新版本中删除了一段话，又增加了一段话，还改变了三个字，标题也变了，日期也变了，出席人员也变了")]
    [TestCase("a😀b")]
    public void Of_HeadlineOfAnyScript_IsReadBack(string headline)
    {
        using var mail = AlertMail.Of(Deliveries.Of(Deliveries.Alert with { Headline = headline }), From, [From]);
        using var raw = new MemoryStream();
        mail.WriteTo(raw);
        Assert.That(Encoding.ASCII.GetString(raw.ToArray()).Split("\r\n\r\n")[0].Split('\n'), Has.All.Length.LessThan(200));
        raw.Position = 0;
        using var read = MimeMessage.Load(raw);
        Assert.That(read.Subject, Is.EqualTo(headline));
    }

    [Test]
    public void Of_SenderOfADomainInOtherLetters_HasAnAsciiMessageId()
    {
        using var mail = AlertMail.Of(Deliveries.Any, new MailboxAddress("", "desk@пример.рф"), [From]);
        Assert.That(mail.MessageId, Does.EndWith("@xn--e1afmkfd.xn--p1ai"));
    }
}
