using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ReadoutDiff.Eval.Gold;

/// <summary>Reads a gold file; see the README of the fixtures for its form.</summary>
internal static class GoldReader
{
    /// <summary>Reads the whole file.</summary>
    /// <exception cref="FormatException">A part is missing or malformed.</exception>
    /// <exception cref="YamlDotNet.Core.YamlException">It is not YAML of that form.</exception>
    public static GoldFile Read(TextReader reader)
    {
        var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var document = deserializer.Deserialize<Document>(reader) ?? throw new FormatException("the file is empty");
        return new GoldFile(
            document.Concepts.ToDictionary(text => text.Key, text => (IReadOnlySet<string>)text.Value.ToHashSet()),
            document.Speakers.ToDictionary(text => text.Key, text => (IReadOnlyList<SpeakerRow>)[.. text.Value.Select(ToRow)]),
            document.Pairs.ToDictionary(pair => PairKey.Parse(pair.Key), pair => (IReadOnlyList<PairRow>)[.. pair.Value.Select(ToRow)]));
    }

    private static SpeakerRow ToRow(SpeakerEntry entry) =>
        entry.Text.Length == 0 || entry.Speaker.Length == 0
            ? throw new FormatException("a speaker row needs text and speaker")
            : new SpeakerRow(entry.Text, entry.Speaker, entry.Act);

    private static PairRow ToRow(PairEntry entry) =>
        entry.Left.Count == 0 || entry.Right.Count == 0
            ? throw new FormatException("a pair needs fragments on both sides")
            : new PairRow(entry.Left, entry.Right);

    // The deserializer fills these by reflection.
    private sealed class Document
    {
        public Dictionary<string, List<string>> Concepts { get; set; } = [];

        public Dictionary<string, List<SpeakerEntry>> Speakers { get; set; } = [];

        public Dictionary<string, List<PairEntry>> Pairs { get; set; } = [];

        // Corrections made by hand also say where a concept is named, and which statements have no counterpart; neither is measured here.
        public Dictionary<string, List<Dictionary<string, string>>> Mentions { get; set; } = [];

        public Dictionary<string, List<PairEntry>> Alone { get; set; } = [];
    }

    private sealed class SpeakerEntry
    {
        public string Text { get; set; } = "";

        public string Speaker { get; set; } = "";

        public string? Act { get; set; }

        public string? Author { get; set; }

        public string? At { get; set; }
    }

    private sealed class PairEntry
    {
        public List<string> Left { get; set; } = [];

        public List<string> Right { get; set; } = [];

        public string? Author { get; set; }

        public string? At { get; set; }
    }
}
