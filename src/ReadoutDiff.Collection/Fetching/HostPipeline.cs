using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>
/// The one pipeline of a host's requests: repeat what may pass, after a jittered wait or the one the site asks for; keep its
/// spacing; leave the host alone when nearly all fails; limit the time of each request.
/// </summary>
internal static class HostPipeline
{
    private const double FailureRatio = 0.9;
    private const int MinimumRequests = 6;
    private static readonly TimeSpan SamplingTime = TimeSpan.FromMinutes(10);

    /// <summary>Builds the pipeline of a host.</summary>
    public static ResiliencePipeline<HttpResponseMessage> Create(FetchOptions options, HostGate gate)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = options.Clock };
        if (options.Retries > 0)
        {
            builder.AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                Delay = options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = arguments => ValueTask.FromResult(MayPass(arguments.Outcome, options)),
                DelayGenerator = arguments => ValueTask.FromResult(RetryAfter.Of(arguments.Outcome.Result, options.Clock)),
            });
        }

        return builder
            .AddStrategy(_ => new HostSpacing(gate, options.Clock), new SpacingOptions())
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = FailureRatio,
                MinimumThroughput = MinimumRequests,
                SamplingDuration = SamplingTime,
                BreakDuration = options.BreakDuration,
                ShouldHandle = arguments => ValueTask.FromResult(IsFailure(arguments.Outcome)),
            })
            // In real time, even where waits run in virtual time: a site that does not answer is waited for by the wall.
            .AddPipeline(new ResiliencePipelineBuilder<HttpResponseMessage>()
                .AddTimeout(new HttpTimeoutStrategyOptions { Timeout = options.AttemptTimeout })
                .Build())
            .Build();
    }

    private static bool MayPass(Outcome<HttpResponseMessage> outcome, FetchOptions options) =>
        outcome.Exception is not BrokenCircuitException
        && IsFailure(outcome)
        && (RetryAfter.Of(outcome.Result, options.Clock) ?? TimeSpan.Zero) <= options.MaxRetryAfter;

    private static bool IsFailure(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Exception: HttpRequestException error } => !IsForGood(error),
        { Exception: TimeoutRejectedException } => true,
        { Result.StatusCode: HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError } => true,
        _ => false,
    };

    private static bool IsForGood(Exception error)
    {
        for (Exception? cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is UnsafeAddressException or BodyTooLargeException or AuthenticationException or SocketException { SocketErrorCode: SocketError.HostNotFound })
            {
                return true;
            }
        }

        return false;
    }

    private sealed class SpacingOptions : ResilienceStrategyOptions;
}
