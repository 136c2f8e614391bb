using ReadoutDiff.App.Commands;

namespace ReadoutDiff.App.Tests.Commands;

public sealed class LexiconCommandTests
{
    [Test]
    public async Task Check_SoundFile_ExitsWithZero()
    {
        using var place = new Workplace();
        var file = place.Write("own.yaml", "concepts:\n  - id: own-thing\n    kind: topic\n    labels: { en: own thing }\n    en: [own thing]\n");
        Assert.That(await place.RunAsync(null, "lexicon", "check", file), Is.EqualTo(ExitCode.Done), place.Error);
    }

    [Test]
    public async Task Check_SeveralProblems_NamesLineAndColumnOfEach()
    {
        using var place = new Workplace();
        var file = place.Write("own.yaml", "concepts:\n  - id: own-thing\n    kind: nonsense\n    labels: { en: own thing }\n    en: [\"(own\"]\n");
        var code = await place.RunAsync(null, "lexicon", "check", file);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.BadUsageOrInput));
            Assert.That(place.Error, Does.Contain("own.yaml:3:11:").And.Contain("own.yaml:5:"));
        });
    }

    [Test]
    public async Task Check_MissingFile_IsOneLine()
    {
        using var place = new Workplace();
        Assert.That(await place.RunAsync(null, "lexicon", "check", "no-such.yaml"), Is.EqualTo(ExitCode.BadUsageOrInput));
        Assert.That(place.Error, Is.EqualTo("readoutdiff: no-such.yaml: no such file" + Environment.NewLine));
    }
}
