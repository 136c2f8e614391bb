using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>A readout that was looked for and not taken.</summary>
/// <param name="Side">Whose account.</param>
/// <param name="Language">In which language.</param>
/// <param name="Reason">Why, as one line.</param>
/// <param name="Nearest">The pages that came nearest.</param>
public sealed record MissingReadout(Side Side, Language Language, string Reason, IReadOnlyList<Candidate> Nearest)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Side} {Language.Code()}: {Reason}";
}
