namespace ReadoutDiff.Collection.Fetching;

/// <summary>A body that is larger than allowed; the message is one line that says how.</summary>
internal sealed class BodyTooLargeException(string message) : Exception(message);
