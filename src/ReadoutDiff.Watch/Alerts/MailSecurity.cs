namespace ReadoutDiff.Watch.Alerts;

/// <summary>How the connection to a mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>TLS after STARTTLS; a server that does not offer it is refused.</summary>
    StartTls,

    /// <summary>Not at all; for this very machine only.</summary>
    None,
}
