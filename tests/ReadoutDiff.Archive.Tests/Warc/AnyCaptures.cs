using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests.Warc;

/// <summary>Any captures that can be stored, the awkward ones above all.</summary>
internal static class AnyCaptures
{
    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.Elements("Content-Type", "content-encoding", "Content-Encoding", "Transfer-Encoding", "Content-Length", "content-length", "X-Archive-Orig-Content-Encoding", "Set-Cookie", "ETag", "WARC-Type"),
        Token());

    private static readonly Gen<string> Values = Gen.OneOf(
        Gen.Elements("gzip", "chunked", "0", "12", "utf-8", "WARC/1.1", "a: b", "", "习近平", "Ð¿ÑÐ¸Ð²ÐµÑ", "\u00a0x\u0085", "🀄", "\"W/1\""),
        from text in ArbMap.Default.GeneratorFor<NonNull<string>>()
        select Clean(text.Get));

    private static readonly Gen<byte[]> Bodies = Gen.OneOf(
        ArbMap.Default.GeneratorFor<byte[]>().Select(body => body ?? []),
        Gen.Elements("\r\n\r\nWARC/1.1\r\nWARC-Type: response\r\n", "HTTP/1.1 200 OK\r\n\r\n", "\n", "\u001f\u008b\b", "0\r\n\r\n").Select(Encoding.Latin1.GetBytes),
        Gen.Choose(0, 300_000).Select(length => Encoding.UTF8.GetBytes(new string('п', length / 2))));

    private static readonly Gen<string> Addresses =
        from scheme in Gen.Elements("http", "https")
        from host in Gen.Elements("a.test", "b.test:8080", "сайт.test")
        from path in Gen.Elements("", "/", "/a?b=c&d=%20", "/习", "/<x>", "/a#b")
        select $"{scheme}://{host}{path}";

    private static readonly Gen<Snapshot> Any =
        from address in Addresses
        from final in Gen.OneOf(Gen.Constant(address), Addresses)
        from redirects in Gen.ListOf(Addresses)
        from ticks in Gen.OneOf(Gen.Choose(0, int.MaxValue).Select(n => n * 137L), Gen.Choose(0, 100_000).Select(n => n * TimeSpan.TicksPerSecond))
        from status in Gen.Choose(100, 999)
        from names in Gen.ListOf(Names)
        from values in Gen.ArrayOf(Values, names.Count)
        from body in Bodies
        from origin in Gen.Elements("live", "warc", "web.archive.test")
        select new Snapshot
        {
            Address = address,
            FinalAddress = final,
            Redirects = [.. redirects.Take(5)],
            CapturedAt = Captures.Noon.AddTicks(ticks),
            Status = status,
            Headers = [.. names.Zip(values, KeyValuePair.Create)],
            Body = body,
            Origin = origin,
        };

    public static Arbitrary<Snapshot[]> Lists() => Gen.ListOf(Any).Select(list => list.ToArray()).ToArbitrary();

    public static async IAsyncEnumerable<Snapshot> Stream(IEnumerable<Snapshot> snapshots)
    {
        foreach (var snapshot in snapshots)
        {
            yield return snapshot;
        }

        await Task.CompletedTask;
    }

    private static Gen<string> Token() =>
        from text in ArbMap.Default.GeneratorFor<NonNull<string>>()
        select "X-" + new string([.. text.Get.Where(char.IsAsciiLetterOrDigit)]);

    // What HTTP cannot carry in a value: line breaks, NUL, and white space at its ends. Halves of surrogate pairs are no characters.
    private static string Clean(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(new string([.. text.Where(c => c is not ('\r' or '\n' or '\0'))]))).Trim(' ', '\t');
}
