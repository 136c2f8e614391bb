using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using ReadoutDiff.Archive.Alerts;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>
/// Sends alerts by e-mail over SMTP, one mail to all recipients. A recipient whom the server refuses for good does not keep
/// the mail from the others; where one is refused for now, nobody gets it yet, so that a repetition doubles nothing.
/// </summary>
public sealed class MailChannel : IAlertChannel
{
    private readonly MailSettings _settings;
    private readonly ChannelOptions _options;

    /// <summary>Creates the channel; nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">No recipient, or no protection on the way to another machine.</exception>
    public MailChannel(MailSettings settings, ChannelOptions options)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(options);
        if (settings.To.Count == 0)
        {
            throw new ArgumentException("a mail needs a recipient", nameof(settings));
        }

        if (settings.Security == MailSecurity.None && !ThisMachine.IsNamed(settings.Host))
        {
            throw new ArgumentException("mail goes unprotected to this very machine only", nameof(settings));
        }

        (_settings, _options) = (settings, options);
    }

    /// <inheritdoc/>
    public string Name => _settings.Name;

    /// <inheritdoc/>
    public bool Wants(Alert alert) => _settings.Filter.Admits(alert);

    /// <inheritdoc/>
    public async Task SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        using var mail = AlertMail.Of(delivery, _settings.From, _settings.To);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.TimeLimit);
        using var client = new MailClient(_options);
        try
        {
            await client.ConnectAsync(_settings.Host, _settings.Port, Protection(_settings.Security), limit.Token).ConfigureAwait(false);
            if (_settings.Credentials is { } credentials)
            {
                await client.AuthenticateAsync(credentials, limit.Token).ConfigureAwait(false);
            }

            await client.SendAsync(mail, limit.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failure(error, client.Refusals);
        }

        // The mail is on its way, whatever the farewell comes to.
        await FarewellAsync(client, limit.Token).ConfigureAwait(false);
        if (client.Refusals.Count > 0)
        {
            throw new AlertDeliveryException(Line("sent, but not to " + string.Join("; ", client.Refusals)), isFinal: true);
        }
    }

    private static SecureSocketOptions Protection(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.None => SecureSocketOptions.None,
        _ => throw new ArgumentOutOfRangeException(nameof(security)),
    };

    private static async Task FarewellAsync(MailClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException or SocketException or ProtocolException)
        {
            // Nothing depends on it.
        }
    }

    // What a server says to credentials may repeat them, so that it is not shown.
    private AlertDeliveryException Failure(Exception error, IReadOnlyList<string> refusals) => error switch
    {
        OperationCanceledException or TimeoutException =>
            new(Line(string.Create(CultureInfo.InvariantCulture, $"not sent within {_options.TimeLimit.TotalSeconds:0.##} s")), isFinal: false, error),
        AuthenticationException => new(Line("the server refuses the user or the password"), isFinal: false, error),
        SslHandshakeException => new(Line("its certificate is not valid or no secure connection can be agreed on"), isFinal: false, error),
        SmtpCommandException when refusals.Count > 0 && refusals.Count == _settings.To.Count =>
            new(Line("the server refuses " + string.Join("; ", refusals)), isFinal: true, error),
        SmtpCommandException reply => new(Line($"the server refuses {MailClient.Describe(reply)}"), MailClient.IsForGood(reply), error),
        ServiceNotAuthenticatedException => new(Line("the server wants a user and a password"), isFinal: false, error),
        NotSupportedException => new(Line("the server does not offer what the settings ask for (STARTTLS or a way to log in)"), isFinal: false, error),
        SocketException or IOException or ProtocolException => new(Line("the server could not be reached, or cut the connection"), isFinal: false, error),
        _ => new(Line($"not sent ({error.GetType().Name})"), isFinal: false, error),
    };

    private string Line(string reason) => OneLine.Of($"{_settings.Host}: {reason}", 500);
}
