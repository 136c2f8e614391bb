using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Gold;

/// <summary>Corrections with all their fields as JSON Lines (<c>corrections.jsonl</c>): one <see cref="CorrectionJson"/> object a line, UTF-8, in their order.</summary>
public static class CorrectionLines
{
    /// <summary>Writes corrections.</summary>
    public static void Write(IEnumerable<Correction> corrections, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var correction in corrections)
        {
            output.Write(CorrectionJson.Write(correction));
            output.Write('\n');
        }
    }

    /// <summary>Reads what <see cref="Write"/> has written; nothing is added or lost. Empty lines are passed over.</summary>
    /// <param name="input">The lines; read as they are asked for.</param>
    /// <param name="source">The file or address, for messages.</param>
    /// <exception cref="ReadoutFormatException">A line is not a correction; it is named.</exception>
    public static IEnumerable<Correction> Read(TextReader input, string source)
    {
        ArgumentNullException.ThrowIfNull(input);
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return CorrectionJson.Read(line, $"{source}, line {number}");
            }
        }
    }
}
