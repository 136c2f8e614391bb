using System.Diagnostics;
using System.Globalization;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Benchmarks;

/// <summary>Compares two versions of a page of 1 MB, and lets <c>git diff --word-diff</c> do the same texts in turn in the same run.</summary>
internal static class VersionRace
{
    private const int WarmRounds = 30;
    private const int Rounds = 21;

    /// <summary>Markdown tables of medians.</summary>
    public static string Run()
    {
        var (before, after) = VersionTexts.Make(1_000_000);
        var folder = Directory.CreateTempSubdirectory("readoutdiff-versions");
        using var stages = new StageTimes("ReadoutDiff.Versions");
        try
        {
            var (left, right) = (Path.Combine(folder.FullName, "a.txt"), Path.Combine(folder.FullName, "b.txt"));
            File.WriteAllText(left, before);
            File.WriteAllText(right, after);
            var comparer = new VersionComparer(DiplomaticLexicon.Default);

            // Each time from the text on: nothing of a version is kept from one comparison to the next but single words.
            VersionDiff Compare() => comparer.Compare(Of(before), Of(after));
            var cold = Time(() => Compare());
            for (var round = 0; round < WarmRounds; round++)
            {
                Compare();
            }

            stages.Clear();
            var (own, processor, git) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                var used = Environment.CpuUsage.TotalTime;
                own.Add(Time(() => Compare()));
                processor.Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
                git.Add(Time(() => Git(left, right)));
            }

            var diff = Compare();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"""
                Two versions of a Russian text of 1 MB in UTF-8, one word in a hundred edited: {diff.ChangedStatements.Count()} of {diff.Statements.Count} statements changed. {Environment.ProcessorCount} processors, {WarmRounds} rounds to warm up, then {Rounds} in which both programs take turns.

                | What | Median | Fastest |
                |------|-------:|--------:|
                | Version comparison | {Median(own):0} ms | {own.Min():0} ms |
                | – processor time of it | {Median(processor):0} ms | {processor.Min():0} ms |
                | git diff --no-index --word-diff, process start included | {Median(git):0} ms | {git.Min():0} ms |
                | **Ratio to git** | **{Median(own) / Median(git):0.0}** | {own.Min() / git.Min():0.0} |
                | Version comparison, first in the process | {cold:0} ms | |

                | Stage | Median | Fastest |
                |-------|-------:|--------:|
                {string.Join('\n', stages.All.Select(stage => string.Create(CultureInfo.InvariantCulture, $"| {stage.Name} | {Median(stage.Times):0.0} ms | {stage.Times.Min():0.0} ms |")))}
                """);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Readout Of(string text)
    {
        var paragraphs = new List<Paragraph>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            paragraphs.Add(new Paragraph(paragraphs.Count, Section.Summary, new TextSpan(start, start + line.Length)));
            start += line.Length + 1;
        }

        return new Readout { Source = "version", Side = Side.Russia, Language = Language.Russian, Text = text, Paragraphs = paragraphs };
    }

    private static void Git(string left, string right)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["--no-pager", "diff", "--no-index", "--word-diff", left, right]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        git.StandardOutput.ReadToEnd();
        git.WaitForExit();
    }

    private static double Time(Action act)
    {
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
