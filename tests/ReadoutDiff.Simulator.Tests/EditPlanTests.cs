using ReadoutDiff.Simulator.Edits;
using ReadoutDiff.Simulator.Sites;
using ReadoutDiff.Tests.Shared;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Simulator.Tests;

public sealed class EditPlanTests
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);
    private static readonly EditPlan Plan = Planned(1);

    [Test]
    public void Plan_IsTheSameForTheSameSeed()
    {
        string[] Told(EditPlan plan) => [.. plan.Edits.Select(edit => edit.ToString()), .. plan.Troubles.Select(trouble => trouble.ToString()), .. plan.Histories.SelectMany(history => history.States).Select(state => string.Join('\n', state.Account.Paragraphs))];
        var told = Told(Plan);
        Assert.That(Told(Planned(1)), Is.EqualTo(told));
        Assert.That(Told(Planned(2)), Is.Not.EqualTo(told));
    }

    [Test]
    public void Plan_HasEveryKindManyTimesInEveryLanguageOnManySites()
    {
        Assert.That(Plan.Histories, Has.Count.EqualTo(200));
        Assert.That(Plan.Histories.Select(history => history.Page.Address.Host).Distinct().Count(), Is.GreaterThanOrEqualTo(9));
        var languages = Plan.Histories.ToDictionary(history => history.Page.Address, history => history.Page.Language);
        foreach (var kind in Enum.GetValues<EditKind>())
        {
            var edits = Plan.Edits.Where(edit => edit.Kind == kind).ToList();
            Assert.That(edits, Has.Count.GreaterThanOrEqualTo(kind == EditKind.Width ? 6 : 15), kind.ToString());
            Assert.That(edits.Select(edit => languages[edit.Address]).Distinct().Count(), Is.EqualTo(kind == EditKind.Width ? 1 : 3), kind.ToString());
        }

        Assert.That(Plan.Troubles.Select(trouble => trouble.Kind).Distinct(), Is.EquivalentTo(Enum.GetValues<TroubleKind>()));
    }

    [Test]
    public void EveryEdit_ChangesTheTextExactlyWhereItIsRead()
    {
        foreach (var history in Plan.Histories)
        {
            var edits = Plan.Edits.Where(edit => edit.Address == history.Page.Address).ToList();
            Assert.That(edits, Has.Count.EqualTo(history.States.Count - 1));
            for (var i = 0; i < edits.Count; i++)
            {
                var (before, after) = (history.StateAt(edits[i].At.AddSeconds(-1)), history.StateAt(edits[i].At));
                Assert.That((before, after), Is.EqualTo((history.States[i], history.States[i + 1])));
                Assert.That(Editor.Same(before.Account, after.Account), Is.EqualTo(!edits[i].IsRead), edits[i].ToString());
            }
        }
    }

    [Test]
    public void LayoutEdits_KeepEveryCharacter()
    {
        foreach (var history in Plan.Histories)
        {
            foreach (var edit in Plan.Edits.Where(edit => edit.Address == history.Page.Address))
            {
                string Text(DateTimeOffset at) => string.Concat(history.StateAt(at).Account.Paragraphs).Replace(" ", "", StringComparison.Ordinal);
                Assert.That(Text(edit.At) == Text(edit.At.AddSeconds(-1)) && history.StateAt(edit.At).Account.Title == history.StateAt(edit.At.AddSeconds(-1)).Account.Title,
                    Is.EqualTo(edit.Class == ChangeClass.Layout).Or.EqualTo(edit.Kind is EditKind.Space or EditKind.Reverted or EditKind.Several), edit.ToString());
            }
        }
    }

    private static EditPlan Planned(int seed) =>
        new SimulatedWeb(new SimulatorOptions { Fixtures = RepositoryFolder.Find("fixtures"), Seed = seed, Distractors = 0, EditsFrom = Begin }).Plan!;
}
