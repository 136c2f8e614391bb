using Polly;
using Polly.CircuitBreaker;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>
/// Spacing as a strategy of the pipeline: inside the retries, since each is a request; outside the circuit breaker, so that
/// those who wait for their turn when it opens make no request; outside the time limit of one request.
/// </summary>
internal sealed class HostSpacing(HostGate gate, TimeProvider clock) : ResilienceStrategy<HttpResponseMessage>
{
    protected override async ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
    {
        try
        {
            await gate.EnterAsync(context.CancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is OperationCanceledException or HostRestsException)
        {
            return Outcome.FromException<HttpResponseMessage>(error);
        }

        var hasAsked = true;
        try
        {
            var outcome = await callback(context, state).ConfigureAwait(false);
            hasAsked = outcome.Exception is not BrokenCircuitException;

            // The host asked for the wait, so that it holds for all requests to it, whether this one is repeated or not.
            if (RetryAfter.Of(outcome.Result, clock) is { } wait)
            {
                gate.Hold(wait);
            }

            return outcome;
        }
        finally
        {
            gate.Leave(hasAsked);
        }
    }
}
