namespace ReadoutDiff.Collection.Fetching;

/// <summary>An address that is not fetched; the message is one line that says why.</summary>
internal sealed class UnsafeAddressException(string message) : Exception(message);
