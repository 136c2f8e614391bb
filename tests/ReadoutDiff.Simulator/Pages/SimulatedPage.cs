using ReadoutDiff.Simulator.Distractors;

namespace ReadoutDiff.Simulator.Pages;

/// <summary>One article of a simulated site.</summary>
/// <param name="Address">Its absolute address.</param>
/// <param name="Title">Its title, as listings show it.</param>
/// <param name="Time">When it was published, by the site's clock.</param>
/// <param name="Rank">Whom it is about, which decides in which listing it stands.</param>
/// <param name="Language">Its language: <c>zh</c>, <c>ru</c>, <c>en</c>.</param>
/// <param name="Charset">The charset that the header declares.</param>
/// <param name="Body">Writes the page.</param>
internal sealed record SimulatedPage(Uri Address, string Title, DateTimeOffset Time, Rank Rank, string Language, string Charset, Func<byte[]> Body)
{
    /// <summary>Its day by the site's clock.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Time.DateTime);
}
