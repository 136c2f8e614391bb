namespace ReadoutDiff.Watch.Alerts;

/// <summary>An alert that did not reach its receiver.</summary>
public sealed class AlertDeliveryException : Exception
{
    /// <summary>Creates the error without a message.</summary>
    public AlertDeliveryException()
    {
    }

    /// <summary>Creates an error that may pass.</summary>
    public AlertDeliveryException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an error that may pass, with its cause.</summary>
    public AlertDeliveryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the error.</summary>
    /// <param name="message">One line that says why, with no secret in it.</param>
    /// <param name="isFinal">Whether repeating cannot help.</param>
    /// <param name="innerException">The cause, or null.</param>
    public AlertDeliveryException(string message, bool isFinal, Exception? innerException = null)
        : base(message, innerException) => IsFinal = isFinal;

    /// <summary>Whether repeating cannot help.</summary>
    public bool IsFinal { get; }
}
