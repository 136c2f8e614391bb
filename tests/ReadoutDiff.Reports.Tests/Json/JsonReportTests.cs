using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ReadoutDiff.Comparison;
using ReadoutDiff.Reports.Tests.Samples;

namespace ReadoutDiff.Reports.Tests;

[TestFixture]
public sealed class JsonReportTests
{
    internal static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(JsonReport.ReadSchema()));

    [Test]
    public void Write_AcrossLanguages_IsAsGolden() => Golden.Verify("across-languages.golden.json", Json(Sample.AcrossLanguages()));

    private static IEnumerable<TestCaseData> Samples() =>
    [
        new TestCaseData(Sample.AcrossLanguages()).SetArgDisplayNames("AcrossLanguages"),
        new TestCaseData(Sample.SameLanguage()).SetArgDisplayNames("SameLanguage"),
        new TestCaseData(Sample.Hostile()).SetArgDisplayNames("Hostile"),
        new TestCaseData(Sample.Empty()).SetArgDisplayNames("Empty"),
        new TestCaseData(EngineSample.AcrossLanguages()).SetArgDisplayNames("Engine"),
    ];

    [TestCaseSource(nameof(Samples))]
    public void Write_AnyComparison_IsValidBySchema(ReadoutComparison comparison)
    {
        var result = Schema.Value.Evaluate(JsonDocument.Parse(Json(comparison)).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.That(result.IsValid, Is.True, () => string.Join('\n', Errors(result)));
    }

    [Test]
    public void Schema_OutputWithBrokenMember_IsInvalid()
    {
        var json = JsonNode.Parse(Json(Sample.AcrossLanguages()))!;
        json["concepts"]![0]!["verdict"] = "LeftOnly";

        Assert.That(Schema.Value.Evaluate(JsonDocument.Parse(json.ToJsonString()).RootElement).IsValid, Is.False);
    }

    [Test]
    public void Write_Statements_HaveUniqueIdsAndTheirExactWords()
    {
        var json = JsonNode.Parse(Json(Sample.AcrossLanguages()))!;
        var statements = json["statements"]!.AsArray();

        Assert.That(statements.Select(statement => (string)statement!["id"]!), Is.Unique);
        foreach (var statement in statements)
        {
            var readout = json["readouts"]![(string)statement!["position"]! == "left" ? 0 : 1]!;
            var text = (string)readout["text"]!;
            Assert.That(text[(int)statement["start"]!..(int)statement["end"]!], Is.EqualTo((string)statement["text"]!));
        }
    }

    [Test]
    public void Write_CentenaryOnlyOnLeft_HasEvidenceAndEmptyRight()
    {
        var json = JsonNode.Parse(Json(Sample.AcrossLanguages()))!;

        var concept = json["concepts"]!.AsArray().Single(row => (string)row!["id"]! == "cpc-centenary")!;

        Assert.Multiple(() =>
        {
            Assert.That((string)concept["verdict"]!, Is.EqualTo("left-only"));
            Assert.That((string)concept["left"]!["statements"]![0]!, Is.EqualTo("L6"));
            Assert.That((string)concept["left"]!["evidence"]![0]!["text"]!, Is.EqualTo("中国共产党成立100周年"));
            Assert.That((int)concept["right"]!["count"]!, Is.Zero);
            Assert.That(concept["right"]!["firstRank"], Is.Null);
        });
    }

    [Test]
    public void Write_HanAndCyrillic_AreReadable()
    {
        var json = Json(Sample.AcrossLanguages());

        Assert.That(json, Does.Contain("热烈祝贺").And.Contain("Торговля"));
        Assert.That(json.Replace("\\u002B", "+", StringComparison.Ordinal), Does.Not.Contain("\\u"));
    }

    [Test]
    public void Write_HostileText_HasNoRawMarkupControlsOrDirectionMarks()
    {
        var json = Json(Sample.Hostile());

        Assert.That(json.Where(c => c is '<' or '>' or '&' or '\u202E' or '\u2028' || (char.IsControl(c) && c != '\n') || char.IsSurrogate(c)), Is.Empty);
    }

    [Test]
    public void Write_ToStream_IsUtf8WithoutByteOrderMark()
    {
        using var stream = new MemoryStream();

        new JsonReport(Sample.Lexicon).Write(Sample.AcrossLanguages(), stream);

        Assert.That(System.Text.Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(Json(Sample.AcrossLanguages())));
        Assert.That(stream.ToArray()[0], Is.EqualTo((byte)'{'));
    }

    private static string Json(ReadoutComparison comparison)
    {
        using var writer = new StringWriter();
        new JsonReport(Sample.Lexicon).Write(comparison, writer);
        return writer.ToString();
    }

    private static IEnumerable<string> Errors(EvaluationResults results) =>
        (results.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
}
