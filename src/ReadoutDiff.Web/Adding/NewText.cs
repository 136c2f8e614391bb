using System.Security.Cryptography;
using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Web.Adding;

/// <summary>A text that a user brings: pasted, or as a file.</summary>
/// <param name="Body">Its bytes.</param>
/// <param name="MediaType">What it is said to be.</param>
/// <param name="Origin"><c>paste</c> or <c>upload</c>.</param>
/// <param name="FileName">The file's name; empty where it was pasted.</param>
internal sealed record NewText(byte[] Body, string MediaType, string Origin, string FileName)
{
    // Reserved never to exist (RFC 2606): what a user brings is not passed off as what a site answered.
    private const string PasteHost = "https://pasted.invalid/";
    private const string FileHost = "https://uploaded.invalid/";

    /// <summary>Words that were pasted; null where there are none.</summary>
    public static NewText? Pasted(string? words) => string.IsNullOrWhiteSpace(words)
        ? null
        : new NewText(Encoding.UTF8.GetBytes(words.ReplaceLineEndings("\n")), "text/plain; charset=utf-8", "paste", "");

    /// <summary>A file that was sent.</summary>
    public static NewText Uploaded(byte[] body, string fileName) => new(
        body,
        Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".htm" or ".html" or ".shtml" => "text/html",
            ".json" => "application/json",
            ".md" => "text/markdown",
            _ => "text/plain",
        },
        "upload",
        fileName);

    /// <summary>The text as a capture: under an address made of its bytes, so that the same text is stored once.</summary>
    public Snapshot ToSnapshot(DateTimeOffset now)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Body));
        var address = Origin == "paste" ? PasteHost + hash[..32] : FileHost + hash[..32] + "/" + Uri.EscapeDataString(Path.GetFileName(FileName) is { Length: > 0 and <= 100 } name ? name : "file");
        return new Snapshot
        {
            Address = address,
            FinalAddress = address,
            CapturedAt = now.ToUniversalTime(),
            Status = 200,
            Headers = [new("Content-Type", MediaType)],
            Body = Body,
            Origin = Origin,
        };
    }
}
