using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Watch.Alerts;

namespace ReadoutDiff.Watch.Tests.Alerts;

/// <summary>Sending that is meant to fail.</summary>
internal static class Sending
{
    /// <summary>The failure of a delivery.</summary>
    public static async Task<AlertDeliveryException> FailAsync(this IAlertChannel channel, Delivery? delivery = null) =>
        (await Assert.ThrowsAsync<AlertDeliveryException>(() => channel.SendAsync(delivery ?? Deliveries.Any, default)))!;
}
