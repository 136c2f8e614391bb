using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using MimeKit;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Net;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace ReadoutDiff.Watch.Tests.Alerts;

/// <summary>A mail server on loopback, with STARTTLS or TLS by a certificate of its own authority, that keeps what is sent to it.</summary>
internal sealed class MailReceiver : MessageStore, IMailboxFilter, IAsyncDisposable
{
    public const string User = "desk";
    public const string Password = "a secret word";

    private readonly ConcurrentQueue<Letter> _letters = new();
    private readonly SmtpServer.SmtpServer _server;
    private readonly Task _running;
    private readonly TaskCompletionSource<int> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private MailReceiver(bool isSecure, bool wantsUser)
    {
        Certificate = LoopbackCertificate.Create();
        var options = new SmtpServerOptionsBuilder()
            .ServerName("localhost")
            .Endpoint(endpoint => endpoint
                .Endpoint(new IPEndPoint(IPAddress.Loopback, 0))
                .IsSecure(isSecure)
                .AuthenticationRequired(wantsUser)
                .AllowUnsecureAuthentication(false)
                .Certificate(Certificate))
            .Build();
        var listeners = new EndpointListenerFactory();
        listeners.EndpointStarted += (_, started) => _listening.TrySetResult(((IPEndPoint)started.LocalEndPoint).Port);
        var services = new ServiceProvider();
        services.Add(listeners);
        services.Add((IMessageStore)this);
        services.Add((IMailboxFilter)this);
        services.Add(new DelegatingUserAuthenticator((user, password) => user == User && password == Password));
        _server = new SmtpServer.SmtpServer(options, services);
        _running = _server.StartAsync(CancellationToken.None);
    }

    public int Port { get; private set; }

    public X509Certificate2 Certificate { get; }

    public IReadOnlyList<Letter> Letters => [.. _letters];

    /// <summary>The reply to the text of a mail.</summary>
    public SmtpResponse Reply { get; set; } = SmtpResponse.Ok;

    /// <summary>The replies to recipients, by their names before the at sign; all others are taken.</summary>
    public Dictionary<string, SmtpResponse> Refused { get; } = new(StringComparer.Ordinal);

    public static async Task<MailReceiver> OpenAsync(bool isSecure = false, bool wantsUser = false)
    {
        var receiver = new MailReceiver(isSecure, wantsUser);
        receiver.Port = await receiver._listening.Task;
        return receiver;
    }

    public override Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        var raw = buffer.ToArray();
        var to = transaction.To.Select(mailbox => $"{mailbox.User}@{mailbox.Host}").ToList();
        _letters.Enqueue(new Letter(MimeMessage.Load(new MemoryStream(raw), cancellationToken), raw, to, context.Authentication.User, context.Pipe.IsSecure));
        return Task.FromResult(Reply);
    }

    public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
        Refused.TryGetValue(to.User, out var reply) ? throw new SmtpResponseException(reply) : Task.FromResult(true);

    public async ValueTask DisposeAsync()
    {
        _server.Shutdown();
        await _server.ShutdownTask;
        await _running;
        Certificate.Dispose();
    }
}
