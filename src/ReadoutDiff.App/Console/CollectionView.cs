using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Collection.Meetings;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Terminal;

/// <summary>Tells what was collected and why, what else fits, and what is missing.</summary>
internal static class CollectionView
{
    // Beyond these a list of pages that were not taken tells nobody anything.
    private const int MostOthers = 5;

    /// <summary>Writes one line for each text, with the reasons under it.</summary>
    public static void Write(MeetingSearch search, CollectedMeeting meeting, string folder, TextWriter output)
    {
        output.WriteLine($"{meeting.Title}, {meeting.Date:yyyy-MM-dd}{(meeting.Kind.Length > 0 ? $", {meeting.Kind}" : "")}");
        foreach (var (text, found) in meeting.Texts.Zip(search.Found))
        {
            output.WriteLine();
            output.WriteLine($"{text.FileName}  {TerminalText.Line(found.Readout.Title)}");
            output.WriteLine($"    {found.Snapshot.FinalAddress}");
            output.WriteLine($"    {found.Score}");
            foreach (var limit in found.Readout.Limits)
            {
                output.WriteLine($"    limit: {TerminalText.Line(limit.Message)}");
            }
        }

        foreach (var missing in search.Missing)
        {
            output.WriteLine();
            output.WriteLine($"{missing.Side} {missing.Language.Code()}: not found: {TerminalText.Line(missing.Reason)}");
            foreach (var near in missing.Nearest)
            {
                output.WriteLine($"    {near.Address}  {TerminalText.Line(near.Title)}{(near.Score is { } score ? $"  {score}" : "")}");
            }
        }

        var others = search.Considered.Where(candidate => candidate.Verdict == "tells of the meeting too").Take(MostOthers).ToList();
        if (others.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Other pages on this meeting:");
            others.ForEach(other => output.WriteLine($"    {other.Address}  {TerminalText.Line(other.Title)}"));
        }

        if (search.Problems.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Not looked through:");
            foreach (var problem in search.Problems)
            {
                output.WriteLine($"    {TerminalText.Line(problem)}");
            }
        }

        output.WriteLine();
        output.WriteLine(meeting.Texts.Count > 0 ? $"Written to {folder}. Next: readoutdiff compare {folder}" : "Nothing was written.");
        output.Flush();
    }
}
