using System.CommandLine;
using System.Globalization;
using ReadoutDiff.App.Collecting;

namespace ReadoutDiff.App.Commands;

/// <summary>The options of <c>collect</c>.</summary>
internal sealed class CollectOptions
{
    public Option<string?> Date { get; } = DateOption();

    public Option<string[]> Between { get; } = new("--between")
    {
        HelpName = "NAME> <NAME",
        Description = "The two people who met, in Chinese, Russian or English.",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> Kind { get; } = KindOption();

    public Option<string?> Url { get; } = new("--url")
    {
        HelpName = "URL",
        Description = "One side's readout; the other editions and the other side's are looked for.",
    };

    public Option<string?> Out { get; } = new("--out")
    {
        HelpName = "DIR",
        Description = "The meeting's folder: a new or empty one, or one collected before.",
        Required = true,
    };

    public Option<string?> Archive { get; } = ArchiveOption();

    public NetworkOptions Network { get; } = new();

    /// <summary>The option that names the archive, for all commands.</summary>
    public static Option<string?> ArchiveOption() => new("--archive")
    {
        HelpName = "LOCATION",
        Description = $"The archive: a file, or a PostgreSQL connection string (default: ${ArchiveLocation.Variable}, else a file among your data).",
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Date, Between, Kind, Url, Out, Archive })
        {
            command.Add(option);
        }

        Network.AddTo(command);
        command.Validators.Add(result =>
        {
            var byUrl = result.GetValue(Url) is not null;
            var byMeeting = result.GetValue(Date) is not null && result.GetValue(Between) is { Length: 2 };
            if (byUrl == byMeeting)
            {
                result.AddError("collect takes either --date with --between, or --url");
            }
        });
    }

    /// <summary>Reads a date as the options do.</summary>
    public static bool TryDate(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static Option<string?> DateOption()
    {
        var option = new Option<string?>("--date") { HelpName = "DATE", Description = "The day of the meeting, such as 2021-06-28." };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !TryDate(text, out _))
            {
                result.AddError($"--date: '{text}' is not a date such as 2021-06-28");
            }
        });
        return option;
    }

    private static Option<string?> KindOption()
    {
        var option = new Option<string?>("--kind") { HelpName = "KIND", Description = "What kind of meeting: meeting, talks, phone-call or video-call." };
        option.AcceptOnlyFromAmong("meeting", "talks", "phone-call", "video-call");
        return option;
    }
}
