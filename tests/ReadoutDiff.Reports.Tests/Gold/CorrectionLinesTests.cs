using ReadoutDiff.Corrections;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Gold;
using ReadoutDiff.Reports.Tests.Samples;

namespace ReadoutDiff.Reports.Tests.Gold;

public sealed class CorrectionLinesTests
{
    [Test]
    public void Write_EveryKind_IsReadBackWithoutLoss()
    {
        var corrections = CorrectedSample.Corrections(EngineSample.AcrossLanguages(), note: "two\nlines \u2028 and \"quotes\" \\ \u202E 👩\u200D🚀")
            .Select((correction, i) => correction with { Id = i == 0 ? null : i, At = CorrectedSample.Noon.AddTicks(i) })
            .Append(new LanguageCorrection(Language.English) { Address = "a", Author = "b", At = CorrectedSample.Noon })
            .ToList();
        using var writer = new StringWriter();
        CorrectionLines.Write(corrections, writer);
        Assert.That(writer.ToString().Count(c => c is '\n' or '\r' or '\u2028'), Is.EqualTo(corrections.Count));
        using var reader = new StringReader(writer + "\n  \n");
        Assert.That(CorrectionLines.Read(reader, "c.jsonl"), Is.EqualTo(corrections));
    }

    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{\"kind\":\"side\"")]
    [TestCase("{\"kind\":\"mood\",\"address\":\"a\",\"author\":\"b\",\"at\":\"2021-06-28T12:00:00Z\"}")]
    [TestCase("{\"kind\":\"side\",\"side\":\"cn\",\"address\":\"a\",\"at\":\"2021-06-28T12:00:00Z\"}")]
    [TestCase("{\"kind\":\"side\",\"side\":\"cn\",\"address\":\"a\",\"author\":null,\"at\":\"2021-06-28T12:00:00Z\"}")]
    [TestCase("{\"kind\":\"side\",\"side\":\"cn\",\"address\":\"a\",\"author\":\"b\",\"at\":\"2021-06-28T12:00:00Z\",\"mood\":1}")]
    [TestCase("{\"kind\":\"side\",\"side\":\"China\",\"address\":\"a\",\"author\":\"b\",\"at\":\"2021-06-28T12:00:00Z\"}")]
    [TestCase("{\"kind\":\"language\",\"language\":\"fr\",\"address\":\"a\",\"author\":\"b\",\"at\":\"2021-06-28T12:00:00Z\"}")]
    [TestCase("{\"kind\":\"speaker\",\"anchor\":null,\"speaker\":\"both\",\"address\":\"a\",\"author\":\"b\",\"at\":\"2021-06-28T12:00:00Z\"}")]
    [TestCase("{\"kind\":\"speaker\",\"anchor\":{\"span\":[-5,-2],\"quote\":\"abc\",\"before\":\"\",\"after\":\"\"},\"speaker\":\"both\",\"address\":\"a\",\"author\":\"b\",\"at\":\"2021-06-28T12:00:00Z\"}")]
    [TestCase("{\"kind\":\"speaker\",\"anchor\":{\"span\":[0],\"quote\":\"abc\",\"before\":\"\",\"after\":\"\"},\"speaker\":\"both\",\"address\":\"a\",\"author\":\"b\",\"at\":\"2021-06-28T12:00:00Z\"}")]
    public void Read_NoCorrection_IsRefusedWithItsLine(string line)
    {
        using var reader = new StringReader("\n" + line);
        Assert.That(() => CorrectionLines.Read(reader, "c.jsonl").ToList(), Throws.TypeOf<ReadoutFormatException>()
            .With.Message.StartsWith("c.jsonl, line 2: ").And.Message.Not.Contains("\n"));
    }
}
