using Dapper;

namespace ReadoutDiff.Archive.Storage;

/// <summary>A list of values in a query, one parameter each: what Dapper makes of a list differs between the stores.</summary>
internal sealed class ValueList(IReadOnlyList<string> values)
{
    /// <summary>The names of the parameters in parentheses, for <c>IN</c>.</summary>
    public string Names => $"({string.Join(", ", Enumerable.Range(0, values.Count).Select(i => $"@v{i}"))})";

    /// <summary>The values beside other parameters.</summary>
    public DynamicParameters With(object? others)
    {
        var parameters = new DynamicParameters(others);
        for (var i = 0; i < values.Count; i++)
        {
            parameters.Add($"v{i}", values[i]);
        }

        return parameters;
    }
}
