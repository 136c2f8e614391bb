using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using ReadoutDiff.Simulator.Etiquette;
using ReadoutDiff.Simulator.Pages;
using ReadoutDiff.Simulator.Sites;

namespace ReadoutDiff.Simulator.Faults;

/// <summary>Writes the answer to one request, as it should be or with a fault.</summary>
/// <param name="context">The request.</param>
/// <param name="web">The sites.</param>
/// <param name="record">Where it is written down.</param>
/// <param name="clock">The clock of the log.</param>
internal sealed class Answering(HttpContext context, SimulatedWeb web, RequestRecord record, TimeProvider clock)
{
    private const string Loop = "loop=1";
    private const int SlowPieces = 8;
    private const int BombMegabytes = 256;

    // A second, full bomb would cost more to make than all other answers together.
    private static readonly Lazy<byte[]> Bomb = new(() => ContentCoding.Bomb(BombMegabytes));

    private readonly string _host = context.Request.Host.Host;
    private readonly string _path = context.Request.Path.ToUriComponent();
    private readonly string _query = context.Request.QueryString.ToUriComponent();

    /// <summary>Answers as the site does.</summary>
    public Task AnswerAsync() => AnswerAsync(web.Answer(_host, _path, _query));

    /// <summary>Answers with a status and no body.</summary>
    public Task StatusAsync(int status)
    {
        context.Response.StatusCode = status;
        return WriteAsync([]);
    }

    /// <summary>Answers with a fault.</summary>
    public Task FailAsync(FaultKind fault)
    {
        switch (fault)
        {
            case FaultKind.TooManySeconds:
                context.Response.Headers.RetryAfter = "30";
                return StatusAsync(429);
            case FaultKind.TooManyDate:
                context.Response.Headers.RetryAfter = clock.GetUtcNow().AddSeconds(45).ToString("r", CultureInfo.InvariantCulture);
                return StatusAsync(429);
            case FaultKind.ServerError:
                return StatusAsync(500);
            case FaultKind.Unavailable:
                return StatusAsync(503);
            case FaultKind.Cut:
                return CutAsync();
            case FaultKind.Slow:
                return SlowAsync();
            case FaultKind.WrongCharset:
                return AnswerAsync(web.Answer(_host, _path, _query) is { Charset: not null } page ? page with { Charset = "iso-8859-5" } : web.Answer(_host, _path, _query));
            case FaultKind.Interstitial:
                return AnswerAsync(PageAnswer.Html("<html><head><title>Wait</title></head><body><p>Data processing... Please, wait.</p><script>setTimeout(function () { location.reload(); }, 3000);</script></body></html>"));
            case FaultKind.Removed:
                return AnswerAsync(PageAnswer.Html(web.SiteOf(_host)?.Removed(_host) ?? "<html><head><title>404</title></head><body></body></html>"));
            case FaultKind.RedirectLoop:
                return RedirectAsync();
            case FaultKind.GzipBomb:
                context.Response.ContentType = "text/html";
                context.Response.Headers.ContentEncoding = "gzip";
                return WriteAsync(Bomb.Value);
            default:
                var packed = ContentCoding.Encode(web.Answer(_host, _path, _query).Body, "gzip");
                context.Response.ContentType = "text/html";
                context.Response.Headers.ContentEncoding = "gzip";
                return WriteAsync(packed[..(packed.Length * 2 / 3)]);
        }
    }

    /// <summary>Whether a request came from a redirect of a loop, which goes on.</summary>
    public static bool IsLooping(HttpRequest request) => request.QueryString.ToUriComponent().EndsWith(Loop, StringComparison.Ordinal);

    private Task RedirectAsync()
    {
        context.Response.Headers.Location = IsLooping(context.Request) ? _path + _query[..^(Loop.Length + 1)] : $"{_path}{_query}{(_query.Length == 0 ? '?' : '&')}{Loop}";
        return StatusAsync(302);
    }

    private Task AnswerAsync(PageAnswer answer)
    {
        var (request, response) = (context.Request.Headers, context.Response);
        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
            return StatusAsync(answer.Status);
        }

        var tag = answer.Tag ?? $"\"{Convert.ToHexStringLower(SHA256.HashData(answer.Body).AsSpan(0, 8))}\"";
        if (answer.Status == 200)
        {
            response.Headers.ETag = tag.Length == 0 ? default : tag;
            response.Headers.LastModified = answer.Modified?.UtcDateTime.ToString("r", CultureInfo.InvariantCulture);
            if (tag.Length > 0 && request.IfNoneMatch.Count > 0 ? request.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal) : answer.Modified is { } modified && IsUnmodified(request.IfModifiedSince.ToString(), modified))
            {
                return StatusAsync(304);
            }
        }

        response.StatusCode = answer.Status;
        response.ContentType = answer.Charset is null ? answer.MediaType : $"{answer.MediaType}; charset={answer.Charset}";
        if (answer.MediaType == "application/gzip" || ContentCoding.Choose(request.AcceptEncoding.ToString(), web.SiteOf(_host)?.Coding(_host) ?? "gzip") is not { } coding)
        {
            return WriteAsync(answer.Body);
        }

        response.Headers.ContentEncoding = coding;
        response.Headers.Vary = "Accept-Encoding";
        return WriteAsync(ContentCoding.Encode(answer.Body, coding));
    }

    // RFC 9110, section 13.1.3: to the second.
    private static bool IsUnmodified(string since, DateTimeOffset modified) =>
        DateTimeOffset.TryParseExact(since, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var known) && modified.ToUnixTimeSeconds() <= known.ToUnixTimeSeconds();

    private async Task CutAsync()
    {
        context.Response.ContentType = "text/html";
        context.Response.ContentLength = 100_000;
        await context.Response.Body.WriteAsync("<html><head></head><body><p>"u8.ToArray(), context.RequestAborted);
        record.End(clock.GetUtcNow(), context.Response.StatusCode);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    private async Task SlowAsync()
    {
        var answer = web.Answer(_host, _path, _query);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.Charset is null ? answer.MediaType : $"{answer.MediaType}; charset={answer.Charset}";
        context.Response.ContentLength = answer.Body.Length;
        var pieces = answer.Body.Chunk(Math.Max(1, answer.Body.Length / SlowPieces)).ToList();
        foreach (var piece in pieces)
        {
            // In real time and short: a test is not to wait, only the body is to come in pieces.
            await Task.Delay(2, context.RequestAborted);
            record.End(clock.GetUtcNow(), context.Response.StatusCode);
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private async Task WriteAsync(byte[] body)
    {
        context.Response.ContentLength = context.Response.StatusCode == 304 ? null : body.Length;
        record.End(clock.GetUtcNow(), context.Response.StatusCode);
        if (body.Length > 0 && !HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }

        await context.Response.CompleteAsync();
    }
}
