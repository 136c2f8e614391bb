using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Inputs of users that are addresses.</summary>
public static class WebAddress
{
    /// <summary>The address that an input is; null where it is none of http or https, such as a file, a folder or <c>-</c>.</summary>
    public static Uri? Of(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return (input.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(input, UriKind.Absolute, out var address)
            ? address
            : null;
    }

    /// <summary>The address that an input must be.</summary>
    /// <exception cref="ReadoutFormatException">It is none.</exception>
    public static Uri Require(string input) => Of(input) ?? throw new ReadoutFormatException($"{input}: not an http or https address");
}
