using Polly;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Spacing as a strategy of the pipeline: inside the retries, since each is a request, and outside the time limit of one request.</summary>
internal sealed class HostSpacing(HostGate gate) : ResilienceStrategy<HttpResponseMessage>
{
    protected override async ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
    {
        try
        {
            await gate.EnterAsync(context.CancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException error)
        {
            return Outcome.FromException<HttpResponseMessage>(error);
        }

        try
        {
            return await callback(context, state).ConfigureAwait(false);
        }
        finally
        {
            gate.Leave();
        }
    }
}
