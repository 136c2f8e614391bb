using System.Net;
using MimeKit;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>Where mails go, and by which server.</summary>
/// <param name="Name">The channel's name.</param>
/// <param name="From">The sender.</param>
/// <param name="To">The recipients, at least one.</param>
/// <param name="Host">The mail server.</param>
/// <param name="Port">Its port.</param>
/// <param name="Security">How the connection is protected.</param>
/// <param name="Credentials">User and password; null where the server asks for none.</param>
/// <param name="Filter">Which alerts go there.</param>
public sealed record MailSettings(
    string Name, MailboxAddress From, IReadOnlyList<MailboxAddress> To, string Host, int Port, MailSecurity Security, NetworkCredential? Credentials, AlertFilter Filter);
