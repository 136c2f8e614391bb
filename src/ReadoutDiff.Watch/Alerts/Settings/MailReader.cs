using System.Globalization;
using System.Net;
using MimeKit;
using ReadoutDiff.Lexicon.Yaml;

namespace ReadoutDiff.Watch.Alerts.Settings;

/// <summary>Reads a mail channel.</summary>
internal static class MailReader
{
    private const int ImplicitTlsPort = 465;

    public static MailSettings Read(SettingsFile file, SettingsMap map, AlertFilter filter, Func<string, string> name)
    {
        var to = map.Values("mail")!.Select(recipient => Mailbox(file, recipient)).ToList();
        if (to.Count == 0)
        {
            throw file.Error(map.Find("mail")!, "a mail needs a recipient");
        }

        var from = Mailbox(file, map.Required("from", "a mail"));
        var (host, port) = Server(file, map.Required("smtp", "a mail"));
        var security = map.Value("security") is { } written ? Security(file, written)
            : port == ImplicitTlsPort ? MailSecurity.Tls
            : MailSecurity.StartTls;
        if (security == MailSecurity.None && !ThisMachine.IsNamed(host))
        {
            throw file.Error(map.Find("security")!, "mail goes unprotected to this very machine only (localhost, 127.0.0.1, ::1)");
        }

        return new MailSettings(name(host), from, to, host, port ?? Port(security), security, Credentials(file, map), filter);
    }

    private static MailboxAddress Mailbox(SettingsFile file, YamlScalar value) =>
        !value.Text.Any(char.IsControl) && MailboxAddress.TryParse(value.Text, out var mailbox) && mailbox.Domain.Length > 0 && mailbox.Route.Count == 0
            ? mailbox
            : throw file.Error(value, $"'{OneLine.Of(value.Text, 100)}' is not a mail address");

    private static (string Host, int? Port) Server(SettingsFile file, YamlScalar value)
    {
        var cut = value.Text.LastIndexOf(':');
        var isBare = cut < 0 || value.Text.EndsWith(']');
        var host = (isBare ? value.Text : value.Text[..cut]).Trim('[', ']');
        if (Uri.CheckHostName(host) == UriHostNameType.Unknown)
        {
            throw file.Error(value, "'smtp' is a host and its port, such as smtp.example.org:587");
        }

        return isBare ? (host, null)
            : int.TryParse(value.Text.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= IPEndPoint.MaxPort ? (host, port)
            : throw file.Error(value, "'smtp' has no port from 1 to 65535 after its colon");
    }

    private static MailSecurity Security(SettingsFile file, YamlScalar value) => value.Text switch
    {
        "tls" => MailSecurity.Tls,
        "starttls" => MailSecurity.StartTls,
        "none" => MailSecurity.None,
        _ => throw file.Error(value, $"'{OneLine.Of(value.Text, 60)}' is none of tls, starttls, none"),
    };

    private static int Port(MailSecurity security) => security switch
    {
        MailSecurity.Tls => ImplicitTlsPort,
        MailSecurity.StartTls => 587,
        _ => 25,
    };

    private static NetworkCredential? Credentials(SettingsFile file, SettingsMap map) => (map.Value("user"), map.Value("password")) switch
    {
        (null, null) => null,
        ({ } user, { } password) => new NetworkCredential(file.ReadSecret(user), file.ReadSecret(password)),
        _ => throw file.Error(map.Place, "'user' and 'password' stand together or not at all"),
    };
}
