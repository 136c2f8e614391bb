using ReadoutDiff.Comparison;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Gold;
using ReadoutDiff.Reports.Tests.Samples;

namespace ReadoutDiff.Reports.Tests.Gold;

public sealed class GoldWriterTests
{
    private static readonly ReadoutComparison Engine = EngineSample.AcrossLanguages();

    [Test]
    public void Write_EachKind_StandsInItsPartWithAuthorAndTime()
    {
        var yaml = Write(CorrectedSample.Corrections(Engine));
        const string Origin = "author: \"A. Reader\", at: \"2021-06-28T12:00:00Z\"";
        Assert.That(yaml, Is.EqualTo(
            $$"""
            # Corrections made by hand. What does not stand here is not known. Words in quotes occur once in the text.
            # Left out: cn.zh: speaker both (A. Reader, 2021-06-28 12:00 UTC): its words are not found surely
            concepts:
              cn.zh: ["taiwan"]
            mentions:
              cn.zh:
                - { text: "习近平强调，中方愿同俄方", words: "习近平强调，中方愿同俄方扩大贸易，反对单边制裁；", concept: "taiwan", named: true, {{Origin}} }
            speakers:
              cn.zh:
                - { text: "习近平强调，中方愿同俄方", speaker: "putin", {{Origin}} }
            pairs:
              cn.zh~ru.ru:
                - { left: ["两国关系不针对第三方。", "普京表示，热烈祝贺中国共"], right: ["Владимир Путин"], {{Origin}} }
            alone:
              cn.zh~ru.ru:
                - { left: ["习近平强调，中方愿同俄方"], {{Origin}} }

            """));
    }

    [Test]
    public void Write_Nothing_IsAnEmptyFileThatSaysSo() => Assert.That(Write([]), Does.StartWith("# ").And.Matches("\\A[^\n]*\n\\z"));

    [Test]
    public void Write_TextsWithoutNameOfTheirOwn_AreSaidToBeLeftOut()
    {
        var second = new GoldText("https://cn.test/2", Engine.Left);
        var unknown = new GoldText("https://xx.test/", Engine.Left with { Readout = Engine.Left.Readout with { Side = Side.Unknown } });
        using var writer = new StringWriter();
        GoldWriter.Write([new GoldText(CorrectedSample.LeftAddress, Engine.Left), second, unknown], [], writer);
        Assert.That(writer.ToString(), Does.Contain("# Left out: https://cn.test/2: a second text cn.zh").And.Contain("# Left out: https://xx.test/: its side or language is not known"));
    }

    [Test]
    public void Write_CorrectedLater_HasTheLaterOneAlone()
    {
        var corrections = CorrectedSample.Corrections(Engine);
        var later = (SpeakerCorrection)corrections[0] with { Speaker = Speaker.Narrator, At = CorrectedSample.Noon.AddHours(1) };
        var yaml = Write([.. corrections, later]);
        Assert.That(yaml, Does.Contain("speaker: \"narrator\"").And.Not.Contain("speaker: \"putin\""));
    }

    [Test]
    public void Write_HostileAuthor_StaysInItsScalar()
    {
        var yaml = Write(CorrectedSample.Corrections(Engine, "x\" }\u202E\u0085\n- evil: \u2028 👩"));
        Assert.That(yaml, Does.Contain("author: \"x\\\" }\\u202E\\u0085\\u000A- evil: \\u2028 👩\"").And.Not.Contain("\n- evil"));
    }

    private static string Write(IReadOnlyList<Correction> corrections)
    {
        using var writer = new StringWriter();
        GoldWriter.Write([new GoldText(CorrectedSample.LeftAddress, Engine.Left), new GoldText(CorrectedSample.RightAddress, Engine.Right)], corrections, writer);
        return writer.ToString();
    }
}
