using ReadoutDiff.App.Terminal;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Tests.Samples;
using ReadoutDiff.Versions;
using Spectre.Console;

namespace ReadoutDiff.App.Tests;

[TestFixture]
public sealed class VersionDiffViewTests
{
    [Test]
    public void Write_Changed_IsThisScreen() => Assert.That(Print(VersionSample.Changed(), 80), Is.EqualTo(
        """
        B  version 1 · 2031-03-04 15:30:00 UTC · aaaaaaaaaaaa · Telephone call with Vla…
        A  version 2 · 2031-03-05 09:00:00 UTC · bbbbbbbbbbbb · Telephone talks with Vl…
          https://example.org/readout
        Substance: what is said changed.
        Statements: 1 added, 1 removed, 2 attributed otherwise, 4 changed inside,
                    1 moved, 1 unchanged

        Fields (1)
          ~ Title: “Telephone call with Vladim… -> “Telephone talks with Vladimir Putin”

        Concepts and figures (4)
          + 20% now found in this text A4 “…that trade must grow by 20 percent.”
          + Ukraine now found in this text A6 “…around Ukraine calls for patience…”
          + Ukraine crisis now found in this text A6 “…the situation around Ukraine…”
          - transport no longer found in this text B4 “…the new railway bridge across…”

        Statements (7)
          ~ B3 -> A4 words changed · Xi Jinping stressed 4/5
              …Jinping stressed that trade must grow [-steadily-]{+by 20 percent+}.
          - B4 removed · both sides said 2/5: “The leaders spoke of the new railway…”
          ~ B5 -> A5 words changed, another speaker · Xi Jinping thanked 2/5
              [-Vladimir Putin-]{+Xi Jinping+} thanked his partner for a warm welcome…
          + A6 added · Vladimir Putin pointed out 3/5: “Vladimir Putin pointed out…”
          ~ B7 -> A7 words changed, another speaker · the publisher
              The talks were held in a friendly{+, open+} mood.
          ~ B1 -> A1 words changed · the publisher
              Telephone [-call-]{+talks+} with Vladimir Putin
          ~ B6 -> A3 moved · both sides agreed 4/5: “The leaders agreed to send…”

        Another speaker or act (2)
          ~ B5 -> A5 from Vladimir Putin thanked 2/5 to Xi Jinping thanked 2/5
          ~ B7 -> A7 from both sides agreed 4/5 to the publisher

        Paragraphs (1)
          + 4 added

        limit: the later version: The page was cut off.
        Evidence and full texts: --html FILE, --markdown FILE, --json FILE

        """.ReplaceLineEndings("\n")));

    [TestCase(40)]
    [TestCase(80)]
    [TestCase(133)]
    public void Write_AnyWidth_NoLineIsWider(int width)
    {
        foreach (var diff in All())
        {
            Assert.That(Print(diff, width).TrimEnd('\n').Split('\n').Select(line => line.GetCellWidth()), Is.All.LessThanOrEqualTo(width));
        }
    }

    [Test]
    public void Write_HostileText_PrintsNoControlsAndKeepsMarkupAsWords()
    {
        var output = Print(VersionSample.Hostile(), 200);

        Assert.That(output.Where(c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u202C' or '\u2028' || char.IsSurrogate(c))), Is.Empty);
        Assert.That(output, Does.Contain("[-alert(1)-]{+alert[9]+}").And.Contain("<img src=x>"));
    }

    [Test]
    public void Write_ConsoleWithoutUnicode_IsAscii()
    {
        foreach (var diff in All())
        {
            Assert.That(Print(diff, 80, unicode: false), Has.None.Matches<char>(c => c > 126));
        }
    }

    [Test]
    public void Write_ManyChangesOnAScreen_AreCountedAndElsewhereListed()
    {
        var diff = VersionSample.Compare("One.", string.Join('\n', Enumerable.Range(1, 40).Select(number => $"They opened bridge {number}.")));

        Assert.That(Print(diff, 80, isScreen: true), Does.Contain(" more\n").And.Not.Contain("A40"));
        Assert.That(Print(diff, 80, isScreen: false), Does.Contain("A40 added"));
    }

    [Test]
    public void Write_FilledInNotice_SaysSo() => Assert.That(Print(VersionSample.FilledIn(), 80), Does.Contain("A first notice was filled in."));

    [Test]
    public void Write_ToAWriter_HasNoEscapes()
    {
        using var writer = new StringWriter();

        VersionDiffView.Write(VersionSample.Changed(), VersionSample.First, VersionSample.Second, DiplomaticLexicon.Default, writer);

        Assert.That(writer.ToString(), Does.Not.Contain('\u001b').And.Contain("version 2"));
    }

    private static IEnumerable<VersionDiff> All() =>
        [VersionSample.Changed(), VersionSample.Same(), VersionSample.FilledIn(), VersionSample.Typography(), VersionSample.Chinese(), VersionSample.Hostile()];

    private static string Print(VersionDiff diff, int width, bool isScreen = false, bool unicode = true) =>
        PlainConsole.Print(width, unicode, console => VersionDiffView.Write(diff, VersionSample.First, VersionSample.Second, DiplomaticLexicon.Default, console, isScreen));
}
