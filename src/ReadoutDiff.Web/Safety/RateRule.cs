using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace ReadoutDiff.Web.Safety;

/// <summary>How often a client may ask and change: token buckets, one for each client.</summary>
internal static class RateRule
{
    private const int Burst = 3;

    /// <summary>Sets up the limiter.</summary>
    public static void Configure(RateLimiterOptions limiter, ReadingRoomOptions options, AccessRule access)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (context, cancellationToken) =>
        {
            var response = context.HttpContext.Response;
            response.Headers.RetryAfter = (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1).ToString(CultureInfo.InvariantCulture);
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync("Too many requests at once; try again in a moment.", cancellationToken);
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(
                Client(context, access),
                _ => new TokenBucketRateLimiterOptions { TokenLimit = options.RequestsPerSecond * Burst, TokensPerPeriod = options.RequestsPerSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1) })),
            PartitionedRateLimiter.Create<HttpContext, string>(context => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
                ? RateLimitPartition.GetNoLimiter("reading")
                : RateLimitPartition.GetTokenBucketLimiter(
                    Client(context, access),
                    _ => new TokenBucketRateLimiterOptions { TokenLimit = options.WritesPerMinute, TokensPerPeriod = options.WritesPerMinute, ReplenishmentPeriod = TimeSpan.FromMinutes(1) })));
    }

    // All who come through a proxy come from its address.
    private static string Client(HttpContext context, AccessRule access) => access.ProxyUser(context) ?? context.Connection.RemoteIpAddress?.ToString() ?? "";
}
