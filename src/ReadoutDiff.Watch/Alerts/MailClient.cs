using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MimeKit;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>A connection to a mail server that goes on where single recipients are refused for good.</summary>
internal sealed class MailClient : SmtpClient
{
    private readonly List<string> _refusals = [];

    public MailClient(ChannelOptions options)
    {
        Timeout = (int)Math.Clamp(options.TimeLimit.TotalMilliseconds, 1, int.MaxValue);
        // As with pages and webhooks: asking third parties about a certificate would tell them of each mail and fail without them.
        CheckCertificateRevocation = false;
        if (options.Authorities.Count > 0)
        {
            ServerCertificateValidationCallback = (_, certificate, _, errors) => IsTrusted(options.Authorities, certificate, errors);
        }
    }

    /// <summary>The recipients who were refused for good, each with the server's words.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    /// <summary>Whether a reply says that repeating is of no use (RFC 5321, 4.2.1). A server that refuses to talk at all says nothing of the mail.</summary>
    public static bool IsForGood(SmtpCommandException reply) =>
        IsForGood(reply.StatusCode) && reply.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.SenderNotAccepted or SmtpErrorCode.MessageNotAccepted;

    /// <summary>What was refused, and the server's reply.</summary>
    public static string Describe(SmtpCommandException reply)
    {
        var refused = reply.ErrorCode switch
        {
            SmtpErrorCode.RecipientNotAccepted => reply.Mailbox?.Address ?? "a recipient",
            SmtpErrorCode.SenderNotAccepted => reply.Mailbox?.Address ?? "the sender",
            SmtpErrorCode.MessageNotAccepted => "the mail",
            _ => "to serve",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{refused}: {(int)reply.StatusCode} {reply.Message}");
    }

    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        if (!IsForGood(response.StatusCode))
        {
            base.OnRecipientNotAccepted(message, mailbox, response);
        }

        _refusals.Add(string.Create(CultureInfo.InvariantCulture, $"{mailbox.Address}: {(int)response.StatusCode} {response.Response}"));
    }

    private static bool IsForGood(SmtpStatusCode status) => (int)status >= 500;

    private static bool IsTrusted(IReadOnlyList<X509Certificate2> authorities, X509Certificate? certificate, SslPolicyErrors errors)
    {
        if (certificate is null || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
        {
            return false;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities.ToArray());
        using var copy = X509CertificateLoader.LoadCertificate(certificate.GetRawCertData());
        return chain.Build(copy);
    }
}
