using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests;

/// <summary>Captures to store.</summary>
internal static class Captures
{
    public static readonly DateTimeOffset Noon = new(2021, 6, 28, 12, 0, 0, TimeSpan.Zero);

    public static Snapshot Of(string address, string body = "<p>text</p>", DateTimeOffset? at = null) => new()
    {
        Address = address,
        FinalAddress = address,
        CapturedAt = at ?? Noon,
        Status = 200,
        Headers = [new("Content-Type", "text/html; charset=utf-8"), new("ETag", "\"1\""), new("Set-Cookie", "a=1"), new("Set-Cookie", "b=2")],
        Body = Encoding.UTF8.GetBytes(body),
    };

    /// <summary>All that a capture holds, as one text, for comparing.</summary>
    public static string Told(Snapshot snapshot) => string.Join(
        '\n',
        [
            snapshot.Address, snapshot.FinalAddress, $"{snapshot.CapturedAt.UtcTicks} {snapshot.Status} {snapshot.Origin} {snapshot.Hash} {snapshot.Body.Length}",
            .. snapshot.Redirects.Select(redirect => "redirect " + redirect),
            .. snapshot.Headers.Select(header => $"header {header.Key}: {header.Value}"),
        ]);
}
