using Microsoft.Extensions.Logging;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Watch.Alerts;
using ReadoutDiff.Watch.Checks;
using ReadoutDiff.Watch.Work;

namespace ReadoutDiff.Watch;

/// <summary>How a worker of the watch works.</summary>
public sealed record WatchOptions
{
    /// <summary>How the results of checks are judged.</summary>
    public CheckSettings Checks { get; init; } = new();

    /// <summary>How much is done at once.</summary>
    public WorkerSettings Worker { get; init; } = new();

    /// <summary>The ways by which alerts go.</summary>
    public IReadOnlyList<IAlertChannel> Channels { get; init; } = [];

    /// <summary>The file of the Atom feed, or null.</summary>
    public string? FeedFile { get; init; }

    /// <summary>What names concepts and people; the shipped lexicon when null.</summary>
    public ILexicon? Lexicon { get; init; }

    /// <summary>Where logs go; nowhere when null.</summary>
    public ILoggerFactory? Logs { get; init; }
}
