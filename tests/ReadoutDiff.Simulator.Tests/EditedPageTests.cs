using ReadoutDiff.Collection;
using ReadoutDiff.Model;
using ReadoutDiff.Simulator.Edits;
using ReadoutDiff.Simulator.Pages;
using ReadoutDiff.Simulator.Sites;
using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.Simulator.Tests;

public sealed class EditedPageTests
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);
    private static readonly ReadoutSource Source = new();

    [Test]
    public void EveryState_IsReadAsItsTextWhateverStandsAroundIt()
    {
        var wrong = new List<string>();
        foreach (var history in Planned(hasRotatingChrome: true).Histories)
        {
            foreach (var state in history.States.Where(state => history.TroubleAt(state.Since) is null))
            {
                var path = (history.HasMoved(state.Since) ? history.NewAddress! : history.Page.Address).AbsolutePath;
                var (one, other) = (history.Answer(state.Since, path), history.Answer(state.Since.AddMinutes(1), path));
                Assert.That(one.Body, Is.Not.EqualTo(other.Body), "the chrome rotates");
                var (read, again) = (Read(history.Page, one), Read(history.Page, other));
                if (read.Title != state.Account.Title || Body(read) != string.Join('\n', state.Account.Paragraphs) || again.Text != read.Text)
                {
                    wrong.Add($"{history.Page.Address} look {state.Look}, spacing {state.Spacing}\n{read.Title}\n{Body(read)}\ninstead of\n{state.Account.Title}\n{string.Join('\n', state.Account.Paragraphs)}");
                }
            }
        }

        Assert.That(wrong.Count, Is.Zero, string.Join("\n\n", wrong.Take(3)));
    }

    [Test]
    public void Recoded_IsReadAsTheSameText()
    {
        var plan = Planned(hasRotatingChrome: false);
        foreach (var trouble in plan.Troubles.Where(trouble => trouble.Kind == TroubleKind.Recoded))
        {
            var history = plan.Histories.Single(history => history.Page.Address == trouble.Address);
            var answer = history.Answer(trouble.From, (history.HasMoved(trouble.From) ? history.NewAddress! : history.Page.Address).AbsolutePath);
            Assert.That(answer.Charset, Is.Not.EqualTo("utf-8"));
            Assert.That(Body(Read(history.Page, answer)), Is.EqualTo(string.Join('\n', history.StateAt(trouble.From).Account.Paragraphs)));
        }
    }

    [Test]
    public void Moved_IsServedAtItsNewAddressForGood()
    {
        var plan = Planned(hasRotatingChrome: false);
        foreach (var trouble in plan.Troubles.Where(trouble => trouble.Kind == TroubleKind.Moved))
        {
            var history = plan.Histories.Single(history => history.Page.Address == trouble.Address);
            var (old, now) = (history.Page.Address.AbsolutePath, history.NewAddress!);
            Assert.That(history.Answer(trouble.From.AddSeconds(-1), now.AbsolutePath).Status, Is.EqualTo(404));
            Assert.That((history.Answer(trouble.From, old).Status, history.Answer(trouble.From, old).Location), Is.EqualTo((301, now.AbsoluteUri)));
            Assert.That(history.Answer(trouble.From, now.AbsolutePath).Status, Is.EqualTo(200));
        }
    }

    private static string Body(Readout readout) =>
        readout.Title.Length > 0 && readout.Text.StartsWith(readout.Title + "\n", StringComparison.Ordinal) ? readout.Text[(readout.Title.Length + 1)..].TrimEnd('\n') : readout.Text.TrimEnd('\n');

    private static Readout Read(SimulatedPage page, PageAnswer answer) => Source.Read(
        new Snapshot
        {
            Address = page.Address.AbsoluteUri,
            FinalAddress = page.Address.AbsoluteUri,
            CapturedAt = page.Time,
            Status = answer.Status,
            Headers = [new("Content-Type", $"text/html; charset={answer.Charset}")],
            Body = answer.Body,
        },
        ReadoutOptions.Default,
        CancellationToken.None);

    private static EditPlan Planned(bool hasRotatingChrome) =>
        new SimulatedWeb(new SimulatorOptions { Fixtures = RepositoryFolder.Find("fixtures"), Distractors = 0, EditsFrom = Begin, HasRotatingChrome = hasRotatingChrome }).Plan!;
}
