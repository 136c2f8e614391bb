using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Memento;

/// <summary>
/// A web archive that speaks Memento (RFC 7089) with the address form of the Wayback Machine and pywb:
/// <c>…/timemap/link/ADDRESS</c> lists captures, <c>…/20210628120000id_/ADDRESS</c> gives the captured bytes.
/// </summary>
/// <param name="pages">How its pages are got.</param>
/// <param name="root">Its root, ending in a slash; the Wayback Machine's when null.</param>
public sealed partial class WebArchive(IPageSource pages, Uri? root = null)
{
    // An archive may cut its list into pages; more than these is no list of one article.
    private const int MaxPages = 20;
    private const string OriginalHeader = "X-Archive-Orig-";

    private Uri Root => root ?? new Uri("https://web.archive.org/web/");

    /// <summary>Lists the captures of an address.</summary>
    /// <param name="address">An absolute address.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The captures, and why some may be missing.</returns>
    public async Task<CaptureList> ListAsync(Uri address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        var captures = new SortedDictionary<DateTimeOffset, Capture>();
        var waiting = new Queue<Uri>([new Uri(Root, "timemap/link/" + address.AbsoluteUri)]);
        var seen = new HashSet<Uri>(waiting);
        string? reason = null;
        for (var page = 0; waiting.TryDequeue(out var map); page++)
        {
            if (page == MaxPages)
            {
                reason = $"the archive's list has more than {MaxPages} pages";
                break;
            }

            var answer = await pages.GetAsync(map, cancellationToken).ConfigureAwait(false);
            if (answer.Snapshot is not { } list)
            {
                // An archive without a capture answers that there is nothing: an empty list, and no failure.
                reason = answer.Outcome == FetchOutcome.Gone ? reason : $"{map.Host}: {answer.Reason}";
                continue;
            }

            foreach (var link in LinkFormat.Read(Encoding.UTF8.GetString(list.Body.Span)))
            {
                if (link.Is("memento") && TimeOf(link) is { } time)
                {
                    captures.TryAdd(time, new Capture(address.AbsoluteUri, time, RawAddress(address, time)));
                }
                else if (link.Is("timemap") && Uri.TryCreate(map, link.Target, out var next) && next.Host == map.Host && seen.Add(next))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return new CaptureList([.. captures.Values], reason);
    }

    /// <summary>Gets the bytes of a capture as they were served to the archive.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The result for the captured address: its snapshot has the time of the capture and the archive's host as its origin.</returns>
    public async Task<FetchResult> GetAsync(Capture capture, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(capture);
        var answer = await pages.GetAsync(capture.Raw, cancellationToken).ConfigureAwait(false);
        if (answer.Snapshot is not { } snapshot)
        {
            return answer;
        }

        // The archive answers with its nearest capture, which need not be the one that was asked for.
        var (time, address) = Archived().Match(snapshot.FinalAddress) is { Success: true } archived && Stamp(archived.Groups["time"].Value) is { } stamp
            ? (stamp, archived.Groups["address"].Value)
            : (capture.CapturedAt, capture.Address);
        return answer with
        {
            Snapshot = snapshot with
            {
                Address = capture.Address,
                FinalAddress = address,
                CapturedAt = time,
                Headers = OriginalHeaders(snapshot),
                Redirects = [],
                Origin = Root.Host,
            },
        };
    }

    private Uri RawAddress(Uri address, DateTimeOffset time) =>
        new(Root, time.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "id_/" + address.AbsoluteUri);

    private static IReadOnlyList<KeyValuePair<string, string>> OriginalHeaders(Snapshot snapshot)
    {
        var own = snapshot.Headers
            .Where(header => header.Key.StartsWith(OriginalHeader, StringComparison.OrdinalIgnoreCase))
            .Select(header => KeyValuePair.Create(header.Key[OriginalHeader.Length..], header.Value))
            .ToList();
        if (!own.Exists(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)) && snapshot.Header("Content-Type") is { } type)
        {
            own.Add(KeyValuePair.Create("Content-Type", type));
        }

        return own;
    }

    private static DateTimeOffset? TimeOf(Link link) =>
        DateTimeOffset.TryParseExact(link.Time, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time
        : Archived().Match(link.Target) is { Success: true } archived ? Stamp(archived.Groups["time"].Value)
        : null;

    private static DateTimeOffset? Stamp(string digits) =>
        DateTimeOffset.TryParseExact(digits, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    [GeneratedRegex(@"/(?<time>\d{14})(?:[a-z]{2}_)?/(?<address>https?:.{1,2048})$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Archived();
}
