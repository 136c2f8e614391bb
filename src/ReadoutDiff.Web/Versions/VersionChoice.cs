using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Watch.History;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Versions;

/// <summary>Which two versions a query asks for.</summary>
internal static class VersionChoice
{
    /// <summary>The two numbers, the earlier first; none where none is given; null where one cannot be read.</summary>
    public static IReadOnlyList<int>? Numbers(string? a, string? b, QueryValues values)
    {
        var given = new[] { values.Number(a), values.Number(b) };
        return values.IsGood ? [.. given.Where(number => number is not null).Select(number => number!.Value).Order()] : null;
    }

    /// <summary>A version's name and capture, for reports.</summary>
    public static VersionLabel Label(StoredVersion version) => VersionLabel.Of(version.Number, version.Snapshot.CapturedAt, version.Snapshot.Hash);
}
