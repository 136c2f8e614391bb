namespace ReadoutDiff.Simulator;

/// <summary>One article of a simulated site.</summary>
/// <param name="Address">Its absolute address.</param>
/// <param name="Title">Its title, as listings show it.</param>
/// <param name="Time">When it was published, in the site's zone.</param>
/// <param name="Body">The page.</param>
/// <param name="Charset">The charset that the header declares; null for none.</param>
internal sealed record SimulatedPage(Uri Address, string Title, DateTimeOffset Time, byte[] Body, string? Charset)
{
    /// <summary>Host and path, by which it is found.</summary>
    public string Key => Address.Host + Address.PathAndQuery;
}
