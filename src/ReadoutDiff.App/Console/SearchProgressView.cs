using ReadoutDiff.Collection.Discovery;
using Spectre.Console;

namespace ReadoutDiff.App.Terminal;

/// <summary>Shows how far a search is: a bar on a terminal, nothing where standard error is redirected.</summary>
internal static class SearchProgressView
{
    /// <summary>Runs a search with its progress shown.</summary>
    public static Task<MeetingSearch> RunAsync(TextWriter error, Func<IProgress<SearchProgress>?, Task<MeetingSearch>> search)
    {
        if (!ReferenceEquals(error, System.Console.Error) || System.Console.IsErrorRedirected)
        {
            return search(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => search(new Bars(context)));
    }

    private sealed class Bars(ProgressContext context) : IProgress<SearchProgress>
    {
        private readonly ProgressTask _all = context.AddTask("Sites");

        public void Report(SearchProgress value)
        {
            lock (_all)
            {
                _all.MaxValue = value.Sites;
                _all.Description = Markup.Escape($"{value.Site}: {value.Doing}");
                if (value.Doing == "done")
                {
                    _all.Increment(1);
                }
            }
        }
    }
}
