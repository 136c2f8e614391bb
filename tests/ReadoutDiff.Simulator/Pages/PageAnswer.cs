namespace ReadoutDiff.Simulator.Pages;

/// <summary>What a site answers when nothing goes wrong.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="Charset">The charset; null where none is declared.</param>
/// <param name="Body">The body before compression.</param>
/// <param name="Modified">When it was last changed; null where the site does not say.</param>
/// <param name="Location">Where a redirect leads.</param>
internal sealed record PageAnswer(int Status, string MediaType, string? Charset, byte[] Body, DateTimeOffset? Modified = null, string? Location = null)
{
    /// <summary>Its ETag; null for one of the body's bytes, empty for none.</summary>
    public string? Tag { get; init; }

    /// <summary>Text in UTF-8.</summary>
    public static PageAnswer Text(string mediaType, string text) => new(200, mediaType, "utf-8", System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>A page in UTF-8.</summary>
    public static PageAnswer Html(string page) => Text("text/html", page);

    /// <summary>A redirect.</summary>
    public static PageAnswer Redirect(string location) => new(302, "text/html", null, [], Location: location);

    /// <summary>Not found.</summary>
    public static PageAnswer NotFound { get; } = new(404, "text/html", "utf-8", "<html><head><title>404</title></head><body><h1>404</h1></body></html>"u8.ToArray());
}
