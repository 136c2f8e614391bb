using System.Collections.Frozen;

namespace ReadoutDiff.Statements.Acts;

/// <summary>Acts of the lexicon that tell of an event and report no speech: nobody's words follow from them.</summary>
internal static class NarratedActs
{
    private static readonly FrozenSet<string> Ids = new[]
    {
        "sign", "witness", "meet", "plan", "predict", "compare", "commemorate", "focus", "summarize", "joke", "defend",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an act is one of talk between two, which one of them alone does not speak in.</summary>
    public static bool IsTalk(string actId) => actId is "discuss" or "exchange";

    /// <summary>Whether an act narrates.</summary>
    public static bool Contains(string actId) => Ids.Contains(actId);
}
