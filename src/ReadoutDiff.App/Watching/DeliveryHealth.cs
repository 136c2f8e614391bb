using ReadoutDiff.Archive.Alerts;

namespace ReadoutDiff.App.Watching;

/// <summary>How the deliveries of alerts stand.</summary>
/// <param name="Waiting">Still to be sent, or sent again.</param>
/// <param name="Failed">Given up.</param>
/// <param name="Error">The newest error of one that is not sent, with its channel; null where there is none.</param>
internal sealed record DeliveryHealth(long Waiting, long Failed, string? Error)
{
    public static DeliveryHealth Of(OutboxState state) => new(state.Waiting, state.Failed, state.Error);
}
