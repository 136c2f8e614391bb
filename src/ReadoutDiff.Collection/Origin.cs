using System.Net.Http.Headers;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection;

/// <summary>Where an input's bytes came from, and what was said of them there.</summary>
/// <param name="Source">Its name, for messages.</param>
/// <param name="Address">Its address on the web, where known.</param>
/// <param name="Charset">The charset that the transport declared, where it did.</param>
internal sealed record Origin(string Source, string? Address = null, string? Charset = null)
{
    /// <summary>The extension of the file or of the address's path, with its dot; empty where there is none.</summary>
    public string Extension { get; private init; } = Path.GetExtension(Source);

    /// <summary>Whether it is what a server answered, which may be a message in place of what was asked for.</summary>
    public bool IsCapture { get; private init; }

    /// <summary>The origin of a captured page.</summary>
    public static Origin Of(Snapshot snapshot)
    {
        var type = MediaTypeHeaderValue.TryParse(snapshot.Header("Content-Type"), out var parsed) ? parsed : null;
        var path = Uri.TryCreate(snapshot.FinalAddress, UriKind.Absolute, out var uri) ? uri.AbsolutePath : "";
        return new Origin(snapshot.FinalAddress, PageAddress.Clean(snapshot.FinalAddress), type?.CharSet?.Trim('"', '\''))
        {
            IsCapture = true,

            // A page's address may end in anything; what it is was said by the server.
            Extension = type?.MediaType switch
            {
                "text/html" or "application/xhtml+xml" => ".html",
                "application/json" => ".json",
                "text/markdown" => ".md",
                "text/plain" => ".txt",
                _ => System.IO.Path.GetExtension(path),
            },
        };
    }
}
