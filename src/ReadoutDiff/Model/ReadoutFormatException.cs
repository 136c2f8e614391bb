namespace ReadoutDiff.Model;

/// <summary>Input that cannot be read as a readout or a lexicon; its message is one line that names the source and the cause.</summary>
public class ReadoutFormatException : Exception
{
    /// <summary>Creates the error without a message.</summary>
    public ReadoutFormatException()
    {
    }

    /// <summary>Creates the error with its one-line message.</summary>
    public ReadoutFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error with its one-line message and the underlying cause.</summary>
    public ReadoutFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
