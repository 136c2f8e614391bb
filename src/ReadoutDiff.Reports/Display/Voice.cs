using ReadoutDiff.Comparison;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Display;

/// <summary>One speaker of a concept in one text: how strongly, and in which statements.</summary>
/// <param name="Speaker">Who says it.</param>
/// <param name="Act">The strongest act it is said with.</param>
/// <param name="Strongest">Order of the first statement with that act.</param>
/// <param name="Statements">Orders of all statements in which this speaker mentions it.</param>
public sealed record Voice(Speaker Speaker, SpeechAct Act, int Strongest, IReadOnlyList<int> Statements)
{
    /// <summary>The speakers of a concept, strongest act first; those who are named come before the publisher's narration.</summary>
    public static IReadOnlyList<Voice> Of(ConceptPresence presence, AnalyzedReadout readout)
    {
        ArgumentNullException.ThrowIfNull(presence);
        ArgumentNullException.ThrowIfNull(readout);
        return
        [
            .. presence.Statements
                .Select(order => readout.Statements[order])
                .GroupBy(statement => statement.Attribution.Speaker)
                .Select(group =>
                {
                    var strongest = group.MaxBy(statement => statement.Attribution.Act.Strength)!;
                    return new Voice(group.Key, strongest.Attribution.Act, strongest.Order, [.. group.Select(statement => statement.Order)]);
                })
                .OrderBy(voice => voice.Speaker.Kind is SpeakerKind.Unknown or SpeakerKind.Narrator ? 1 : 0)
                .ThenByDescending(voice => voice.Act.Strength)
                .ThenBy(voice => voice.Strongest),
        ];
    }
}
