namespace ReadoutDiff.Simulator;

/// <summary>What is simulated.</summary>
public sealed record SimulatorOptions
{
    /// <summary>The folder <c>fixtures</c>.</summary>
    public required string Fixtures { get; init; }

    /// <summary>The seed of the distractors.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Least number of distractor pages. Those that are easily taken for a fixture are always there, some 1,500.</summary>
    public int Distractors { get; init; } = 2000;

    /// <summary>Whether those of each fixture meeting also talk in another way on the same day, so that only the kind of meeting tells the two apart.</summary>
    public bool HasSecondMeetings { get; init; }

    /// <summary>Whether the press reports of the fixture meetings too; its pages stand in for a government's readout where that cannot be had.</summary>
    public bool HasPressReports { get; init; }

    /// <summary>The clock of the log and of <c>Retry-After</c> dates.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The day up to which listings go; a far day for all.</summary>
    public DateTimeOffset Today { get; init; } = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What goes wrong.</summary>
    public FaultPlan Faults { get; init; } = new();

    /// <summary>How many hosts <c>h0000.example.org</c> and on there are, each with one page <c>/page</c> that knows its ETag.</summary>
    public int Hosts { get; init; }

    /// <summary>When the week begins in which pages are edited, by <see cref="Clock"/>; null where none are.</summary>
    public DateTimeOffset? EditsFrom { get; init; }

    /// <summary>How many pages, published on the day before <see cref="EditsFrom"/>, are edited in that week.</summary>
    public int EditedPages { get; init; } = 200;

    /// <summary>Whether what stands around the text of these pages (dates, counters, banners, tokens) differs at every request.</summary>
    public bool HasRotatingChrome { get; init; }

    /// <summary>The port of the proxy; 0 for any free one.</summary>
    public int Port { get; init; }
}
