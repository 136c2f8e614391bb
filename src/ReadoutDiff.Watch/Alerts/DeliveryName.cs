using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReadoutDiff.Archive.Alerts;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>What a receiver knows a delivery by.</summary>
internal static class DeliveryName
{
    /// <summary>
    /// The same at every attempt. The number alone would come again where an archive is begun anew, and a receiver would take
    /// the new alert for a repetition; so the event is part of it. Letters, digits and hyphens only.
    /// </summary>
    public static string Of(Delivery delivery) =>
        string.Create(CultureInfo.InvariantCulture, $"alert-{delivery.Id}-{Hash(string.Create(CultureInfo.InvariantCulture, $"{delivery.Alert.Key}\n{delivery.Alert.At.UtcTicks}"))}");

    /// <summary>The first 128 bits of a text's SHA-256, in hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
