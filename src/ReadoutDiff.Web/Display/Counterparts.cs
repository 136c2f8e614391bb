using System.Text.Json;
using ReadoutDiff.Alignment;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Web.Display;

/// <summary>Which statements correspond, for the script that brings them beside each other.</summary>
internal static class Counterparts
{
    /// <summary>An object of statement names, each with the names of its counterparts; those without any are left out.</summary>
    public static string Json(StatementAlignment alignment)
    {
        var pairs = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var group in alignment.Groups.Where(group => group.Left.Count > 0 && group.Right.Count > 0))
        {
            foreach (var order in group.Left)
            {
                pairs[StatementName.Of(isLeft: true, order)] = [.. group.Right.Select(other => StatementName.Of(isLeft: false, other))];
            }

            foreach (var order in group.Right)
            {
                pairs[StatementName.Of(isLeft: false, order)] = [.. group.Left.Select(other => StatementName.Of(isLeft: true, other))];
            }
        }

        return JsonSerializer.Serialize(pairs);
    }
}
