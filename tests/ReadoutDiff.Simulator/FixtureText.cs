using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ReadoutDiff.Simulator;

/// <summary>One text of a fixture meeting.</summary>
/// <param name="Meeting">The meeting's folder.</param>
/// <param name="MeetingTitle">The meeting's title.</param>
/// <param name="Date">The meeting's date.</param>
/// <param name="File">The file's path.</param>
/// <param name="Side">Whose account it is.</param>
/// <param name="Language">0 Chinese, 1 Russian, 2 English.</param>
/// <param name="Address">Where it is published.</param>
/// <param name="Charset">Its charset.</param>
internal sealed record FixtureText(string Meeting, string MeetingTitle, DateOnly Date, string File, string Side, int Language, Uri Address, string Charset)
{
    /// <summary>The offset of the side's clock.</summary>
    public TimeSpan Offset => TimeSpan.FromHours(Side == "cn" ? 8 : 3);

    /// <summary>The texts of all fixture meetings.</summary>
    public static IReadOnlyList<FixtureText> All(string fixtures)
    {
        var texts = new List<FixtureText>();
        foreach (var folder in Directory.GetDirectories(Path.Combine(fixtures, "meetings")).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(Path.Combine(folder, "meeting.yaml"));
            var yaml = new YamlStream();
            yaml.Load(reader);
            var root = (YamlMappingNode)yaml.Documents[0].RootNode;
            var date = DateOnly.ParseExact(Text(root, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            texts.AddRange(((YamlSequenceNode)root.Children["files"]).Cast<YamlMappingNode>().Select(file => new FixtureText(
                folder, Text(root, "title"), date, Path.Combine(folder, Text(file, "file")), Text(file, "side"),
                Array.IndexOf(["zh", "ru", "en"], Text(file, "lang")), new Uri(Text(file, "url")), Text(file, "encoding"))));
        }

        return texts;
    }

    private static string Text(YamlMappingNode node, string name) => ((YamlScalarNode)node.Children[name]).Value!;
}
