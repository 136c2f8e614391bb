using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ReadoutDiff.Reports.Tests.Samples;
using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Reports.Tests.Versions;

[TestFixture]
public sealed class VersionJsonReportTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(VersionJsonReport.ReadSchema()));

    [Test]
    public void Write_Changed_IsAsGolden() => Golden.Verify("version-diff.golden.json", VersionReports.Json(VersionSample.Changed()));

    [TestCaseSource(typeof(VersionReports), nameof(VersionReports.Samples))]
    public void Write_AnyDiff_IsValidBySchema(VersionDiff diff)
    {
        var result = Schema.Value.Evaluate(JsonDocument.Parse(VersionReports.Json(diff)).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.That(result.IsValid, Is.True, () => string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
    }

    [TestCase("class", "Substance")]
    [TestCase("filledIn", null)]
    public void Schema_OutputWithBrokenMember_IsInvalid(string member, string? value)
    {
        var json = JsonNode.Parse(VersionReports.Json(VersionSample.Changed()))!;
        json[member] = value;

        Assert.That(Schema.Value.Evaluate(JsonDocument.Parse(json.ToJsonString()).RootElement).IsValid, Is.False);
    }

    [Test]
    public void Schema_StatementNameOfTheOtherVersion_IsInvalid()
    {
        var json = JsonNode.Parse(VersionReports.Json(VersionSample.Changed()))!;
        json["changes"]![0]!["before"]![0] = "A1";

        Assert.That(Schema.Value.Evaluate(JsonDocument.Parse(json.ToJsonString()).RootElement).IsValid, Is.False);
    }

    [TestCaseSource(typeof(VersionReports), nameof(VersionReports.Samples))]
    public void Write_Spans_AreOffsetsIntoTheTextsGiven(VersionDiff diff)
    {
        var json = JsonNode.Parse(VersionReports.Json(diff))!;
        var (before, after) = ((string)json["versions"]![0]!["text"]!, (string)json["versions"]![1]!["text"]!);

        foreach (var statement in json["statements"]!.AsArray())
        {
            AssertSpan(statement!, (string)statement!["position"]! == "before" ? before : after);
        }

        foreach (var run in json["changes"]!.AsArray().SelectMany(change => change!["words"]!.AsArray()))
        {
            AssertSpan(run!["before"]!, before);
            AssertSpan(run["after"]!, after);
        }

        foreach (var concept in json["concepts"]!.AsArray())
        {
            Assert.That(concept!["evidence"]!.AsArray(), Is.Not.Empty);
            foreach (var evidence in concept["evidence"]!.AsArray())
            {
                AssertSpan(evidence!, (string)concept["change"]! == "now-found" ? after : before);
            }
        }
    }

    [Test]
    public void Write_HostileText_HasNoRawMarkupControlsOrDirectionMarks() =>
        Assert.That(
            VersionReports.Json(VersionSample.Hostile()).Where(c => c is '<' or '>' or '&' or '\u202E' or '\u2028' || (char.IsControl(c) && c != '\n') || char.IsSurrogate(c)),
            Is.Empty);

    private static void AssertSpan(JsonNode quote, string text) =>
        Assert.That(text[(int)quote["start"]!..(int)quote["end"]!], Is.EqualTo((string)quote["text"]!));
}
