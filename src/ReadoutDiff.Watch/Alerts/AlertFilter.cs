using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>Which alerts go one way.</summary>
/// <param name="Kinds">The kinds that do.</param>
/// <param name="MinClass">The least weight of a change that does; an alert without a class has none to be measured by.</param>
public sealed record AlertFilter(IReadOnlySet<AlertKind> Kinds, ChangeClass MinClass)
{
    /// <summary>Every kind, from a changed word on.</summary>
    public static AlertFilter Default { get; } = new(new HashSet<AlertKind>(Enum.GetValues<AlertKind>()), ChangeClass.Wording);

    /// <summary>Whether an alert goes this way.</summary>
    public bool Admits(Alert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return Kinds.Contains(alert.Kind) && (alert.Kind != AlertKind.Changed || alert.Class is null || alert.Class >= MinClass);
    }
}
