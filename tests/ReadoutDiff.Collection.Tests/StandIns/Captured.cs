using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests.StandIns;

/// <summary>Pages as a site answers them with status 200.</summary>
internal static class Captured
{
    public const string Elsewhere = "https://news.example/a/1.html";

    static Captured() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Readout Read(byte[] body, string type = "text/html", string address = Elsewhere) =>
        new ReadoutSource().Read(new Snapshot
        {
            Address = address,
            FinalAddress = address,
            CapturedAt = DateTimeOffset.UnixEpoch,
            Status = 200,
            Headers = [new("Content-Type", type)],
            Body = body,
        }, ReadoutOptions.Default);

    public static Readout Read(string body, string type = "text/html; charset=utf-8", string address = Elsewhere) => Read(Encoding.UTF8.GetBytes(body), type, address);

    public static byte[] Bytes(string text, string charset) => Encoding.GetEncoding(charset).GetBytes(text);

    /// <summary>The trouble of a page; fails where it is read.</summary>
    public static PageTrouble Trouble(Func<Readout> read)
    {
        var error = Assert.Throws<UnreadablePageException>(() => read())!;
        Assert.That(error.Message, Does.StartWith("http").And.Not.Contain("\n"));
        return error.Trouble;
    }
}
