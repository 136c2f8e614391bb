namespace ReadoutDiff.Lexicon.Forms;

/// <summary>A form that the grammar does not allow; caught by the lexicon reader, which knows its place.</summary>
internal sealed class FormSyntaxException : Exception
{
    public FormSyntaxException()
    {
    }

    public FormSyntaxException(string message)
        : base(message)
    {
    }

    public FormSyntaxException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
