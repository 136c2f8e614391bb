using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Says in one line for the user why there was no answer: the deepest cause that is known, in plain words.</summary>
internal static class FailureWords
{
    /// <summary>The outcome and reason that an error of the pipeline stands for.</summary>
    public static (FetchOutcome Outcome, string Reason) Of(Exception error, int attempts)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case UnsafeAddressException:
                    return (FetchOutcome.Unsafe, cause.Message);
                case BodyTooLargeException:
                    return (FetchOutcome.TooLarge, cause.Message);
                case HostRestsException or BudgetSpentException:
                    return (FetchOutcome.Failed, Tried(cause.Message, attempts));
                case BrokenCircuitException:
                    return (FetchOutcome.Failed, Tried("the host is left alone for a while, since nearly all requests to it failed", attempts));
                case TimeoutRejectedException timeout:
                    return (FetchOutcome.Failed, Tried(string.Create(CultureInfo.InvariantCulture, $"no whole answer within {timeout.Timeout.TotalSeconds:0.##} s"), attempts));
                case InvalidDataException:
                    return (FetchOutcome.Failed, Tried(cause.Message, attempts));
                case AuthenticationException:
                    return (FetchOutcome.Failed, "its certificate is not valid or no secure connection can be agreed on");
                case SocketException socket:
                    return (FetchOutcome.Failed, Tried(Of(socket.SocketErrorCode), attempts));
                default:
                    break;
            }
        }

        return (FetchOutcome.Failed, Tried(Of((error as HttpRequestException)?.HttpRequestError ?? (error as HttpIOException)?.HttpRequestError), attempts));
    }

    private static string Of(SocketError error) => error switch
    {
        SocketError.HostNotFound or SocketError.NoData => "the host's name is not known",
        SocketError.TryAgain => "the host's name could not be looked up",
        SocketError.ConnectionRefused => "the host refuses connections",
        SocketError.TimedOut => "the host could not be reached in time",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.NetworkDown => "the host cannot be reached",
        _ => "the connection was cut",
    };

    private static string Of(HttpRequestError? error) => error switch
    {
        HttpRequestError.NameResolutionError => "the host's name is not known",
        HttpRequestError.ConnectionError => "the host could not be reached",
        HttpRequestError.SecureConnectionError => "no secure connection could be made",
        HttpRequestError.ProxyTunnelError => "the proxy refuses to connect",
        HttpRequestError.ConfigurationLimitExceeded => "its headers are too long",
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => "the answer is no valid HTTP",
        _ => "the connection was cut",
    };

    private static string Tried(string reason, int attempts) => attempts > 1 ? string.Create(CultureInfo.InvariantCulture, $"{reason}, {attempts} times") : reason;
}
