namespace ReadoutDiff.Collection.Fetching;

/// <summary>The end of one request with its repetitions.</summary>
/// <param name="Response">The last answer; null where there was none.</param>
/// <param name="Outcome">Why there was none.</param>
/// <param name="Reason">The same as one line.</param>
/// <param name="Attempts">How many requests were made.</param>
internal sealed record Answer(HttpResponseMessage? Response, FetchOutcome Outcome, string Reason, int Attempts) : IDisposable
{
    public void Dispose() => Response?.Dispose();
}
