using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace ReadoutDiff.Simulator;

/// <summary>Answers requests for all sites.</summary>
internal sealed class SiteAnswers(IReadOnlyList<SimulatedPage> pages, SimulatorOptions options, ConcurrentQueue<LoggedRequest> log)
{
    private const int BurstSize = 150;
    private static readonly TimeSpan BurstTime = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, SimulatedPage> _pages = pages.ToDictionary(page => page.Key, StringComparer.Ordinal);
    private readonly SiteListing _listing = new(pages);
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConcurrentQueue<DateTimeOffset>> _bursts = new(StringComparer.Ordinal);

    /// <summary>Answers one request and logs it.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var arrival = options.Clock.GetUtcNow();
        var host = context.Request.Host.Host;
        var path = context.Request.GetEncodedPathAndQuery();
        var key = host + path;
        var count = _counts.AddOrUpdate(key, 0, (_, before) => before + 1);
        var fault = path == "/robots.txt" ? FaultKind.None : options.Faults.Choose(key, count);
        try
        {
            await (IsBurst(host, arrival) ? StatusAsync(context, 403) : fault == FaultKind.None ? PlainAsync(context, host, path) : FaultAsync(context, host, path, fault));
        }
        finally
        {
            log.Enqueue(new LoggedRequest(
                host, path, arrival, options.Clock.GetUtcNow(), context.Response.StatusCode, fault,
                context.Request.Headers.ContainsKey("If-None-Match") || context.Request.Headers.ContainsKey("If-Modified-Since"), context.Request.Headers.UserAgent.ToString()));
        }
    }

    private bool IsBurst(string host, DateTimeOffset now)
    {
        if (!host.EndsWith("kremlin.ru", StringComparison.Ordinal))
        {
            return false;
        }

        var recent = _bursts.GetOrAdd(host, _ => []);
        recent.Enqueue(now);
        while (recent.TryPeek(out var oldest) && now - oldest > BurstTime)
        {
            recent.TryDequeue(out _);
        }

        return recent.Count > BurstSize;
    }

    private (string Type, byte[] Body)? Find(string host, string path, bool isWrongCharset)
    {
        if (_pages.TryGetValue(host + path, out var page))
        {
            var charset = isWrongCharset ? "iso-8859-5" : page.Charset;
            return (charset is null ? "text/html" : $"text/html; charset={charset}", page.Body);
        }

        if (path == "/robots.txt" && RobotsTexts.Of(host) is { } robots)
        {
            return ("text/plain", Encoding.UTF8.GetBytes(robots));
        }

        if (path == "/page" && host is ['h', ..] && host.EndsWith(".example.org", StringComparison.Ordinal)
            && int.TryParse(host.AsSpan(1, host.Length - 13), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < options.Hosts)
        {
            return ("text/html; charset=utf-8", Encoding.UTF8.GetBytes($"<html><body><h1>Page of {host}</h1></body></html>"));
        }

        return _listing.Write(host, path, options.Today) is { } listing ? ($"{listing.Type}; charset=utf-8", Encoding.UTF8.GetBytes(listing.Body)) : null;
    }

    private async Task PlainAsync(HttpContext context, string host, string path, bool isWrongCharset = false)
    {
        if (Find(host, path, isWrongCharset) is not { } found)
        {
            await StatusAsync(context, 404);
            return;
        }

        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(found.Body).AsSpan(0, 8))}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            await StatusAsync(context, 304);
            return;
        }

        context.Response.ContentType = found.Type;
        if (context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal))
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await WriteAsync(context, Gzip(found.Body));
            return;
        }

        await WriteAsync(context, found.Body);
    }

    private async Task FaultAsync(HttpContext context, string host, string path, FaultKind fault)
    {
        switch (fault)
        {
            case FaultKind.TooManySeconds:
                context.Response.Headers.RetryAfter = "30";
                await StatusAsync(context, 429);
                break;
            case FaultKind.TooManyDate:
                context.Response.Headers.RetryAfter = options.Clock.GetUtcNow().AddSeconds(45).ToString("r", CultureInfo.InvariantCulture);
                await StatusAsync(context, 429);
                break;
            case FaultKind.ServerError:
                await StatusAsync(context, 500);
                break;
            case FaultKind.Unavailable:
                await StatusAsync(context, 503);
                break;
            case FaultKind.Cut:
                context.Response.ContentLength = 100_000;
                await context.Response.Body.WriteAsync("<html><body><p>Начало"u8.ToArray());
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
            case FaultKind.Slow:
                var slow = Find(host, path, false)?.Body ?? [];
                context.Response.ContentType = "text/html";
                foreach (var piece in slow.Chunk(Math.Max(1, slow.Length / 8)))
                {
                    await context.Response.Body.WriteAsync(piece);
                    await context.Response.Body.FlushAsync();
                    await Task.Delay(5);
                }

                break;
            case FaultKind.WrongCharset:
                await PlainAsync(context, host, path, isWrongCharset: true);
                break;
            case FaultKind.Interstitial:
                await HtmlAsync(context, "<html><head><title>Wait</title></head><body><p>Data processing... Please, wait.</p><script>reload()</script></body></html>");
                break;
            case FaultKind.Removed:
                await HtmlAsync(context, "<html><head><title>system</title></head><body><p>您访问的页面不存在</p></body></html>");
                break;
            case FaultKind.RedirectLoop:
                context.Response.Headers.Location = path.Contains("loop=1", StringComparison.Ordinal) ? path.Replace("?loop=1", "", StringComparison.Ordinal) : path + "?loop=1";
                options.Faults.Fixed[host + context.Response.Headers.Location] = FaultKind.RedirectLoop;
                options.Faults.Fixed[host + path] = FaultKind.RedirectLoop;
                await StatusAsync(context, 302);
                break;
            case FaultKind.GzipBomb:
                context.Response.Headers.ContentEncoding = "gzip";
                await WriteAsync(context, Gzip(new byte[64 << 20]));
                break;
            default:
                context.Response.Headers.ContentEncoding = "gzip";
                var packed = Gzip(Find(host, path, false)?.Body ?? new byte[1000]);
                await WriteAsync(context, packed[..(packed.Length * 2 / 3)]);
                break;
        }
    }

    private static Task HtmlAsync(HttpContext context, string page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return WriteAsync(context, Encoding.UTF8.GetBytes(page));
    }

    private static async Task WriteAsync(HttpContext context, byte[] body)
    {
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
        await context.Response.CompleteAsync();
    }

    private static Task StatusAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = status == 304 ? null : 0;
        return context.Response.CompleteAsync();
    }

    private static byte[] Gzip(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return packed.ToArray();
    }
}
