using System.Collections.Frozen;

namespace ReadoutDiff.Statements.Acts;

/// <summary>Acts of the lexicon that tell of an event and report no speech: nobody's words follow from them.</summary>
internal static class NarratedActs
{
    private static readonly FrozenSet<string> Ids = new[]
    {
        "discuss", "sign", "witness", "meet", "plan", "predict", "compare", "commemorate", "focus", "summarize", "joke", "defend",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an act narrates.</summary>
    public static bool Contains(string actId) => Ids.Contains(actId);
}
