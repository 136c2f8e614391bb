using System.Diagnostics;
using System.Globalization;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Benchmarks;

/// <summary>Compares two versions of a page of 1 MB, and lets <c>git diff --word-diff</c> do the same texts in turn in the same run.</summary>
internal static class VersionRace
{
    private const int Rounds = 15;

    /// <summary>A Markdown table of medians.</summary>
    public static string Run()
    {
        var (before, after) = VersionTexts.Make(1_000_000);
        var folder = Directory.CreateTempSubdirectory("readoutdiff-versions");
        try
        {
            var (left, right) = (Path.Combine(folder.FullName, "a.txt"), Path.Combine(folder.FullName, "b.txt"));
            File.WriteAllText(left, before);
            File.WriteAllText(right, after);
            var comparer = new VersionComparer(DiplomaticLexicon.Default);
            var (earlier, later) = (Of(before), Of(after));
            var cold = Time(() => comparer.Compare(earlier, later));
            var (own, git) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                own.Add(Time(() => comparer.Compare(earlier, later)));
                git.Add(Time(() => Git(left, right)));
            }

            var diff = comparer.Compare(earlier, later);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"""
                | What | Median of {Rounds} |
                |------|-------:|
                | Version comparison, 1 MB, {diff.ChangedStatements.Count()} of {later.Paragraphs.Count} paragraphs' statements changed | {Median(own):0} ms |
                | the same, first time in the process | {cold:0} ms |
                | git diff --no-index --word-diff, process start included | {Median(git):0} ms |
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
