using ReadoutDiff.Model;

namespace ReadoutDiff.Collection;

/// <summary>A page that cannot be read as an article, with the kind of trouble, so that a caller may decide by it; its message is one line that names the page and the cause.</summary>
/// <param name="trouble">The kind.</param>
/// <param name="message">The line.</param>
/// <param name="innerException">What led to it, or null.</param>
public sealed class UnreadablePageException(PageTrouble trouble, string message, Exception? innerException = null)
    : ReadoutFormatException(message, innerException!)
{
    /// <summary>Why the page holds no readout.</summary>
    public PageTrouble Trouble { get; } = trouble;
}
