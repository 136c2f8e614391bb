namespace ReadoutDiff.Archive.Warc;

/// <summary>Tells, inside the reader, that a record cannot be read; it becomes the <see cref="WarcEntry.Problem"/> of that record.</summary>
internal sealed class DamagedRecordException : Exception
{
    public DamagedRecordException()
    {
    }

    public DamagedRecordException(string message)
        : base(message)
    {
    }

    public DamagedRecordException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
