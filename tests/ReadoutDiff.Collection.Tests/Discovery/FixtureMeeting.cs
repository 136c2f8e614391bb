using System.Globalization;
using ReadoutDiff.Tests.Shared;
using YamlDotNet.RepresentationModel;

namespace ReadoutDiff.Collection.Tests.Discovery;

/// <summary>The fixture meetings, as what a search is asked for and the pages that it must find.</summary>
public sealed record FixtureMeeting(string Name, DateOnly Date, string Kind, IReadOnlyList<FixturePage> Pages)
{
    public static IReadOnlyList<FixtureMeeting> All { get; } =
        [.. Directory.EnumerateDirectories(RepositoryFolder.Find("fixtures/meetings")).Order(StringComparer.Ordinal).Select(Read)];

    public FixturePage Page(string file) => Pages.Single(page => page.File == file);

    public override string ToString() => Name;

    private static FixtureMeeting Read(string folder)
    {
        using var reader = new StreamReader(Path.Combine(folder, "meeting.yaml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        string Value(YamlNode node, string key) => ((YamlScalarNode)((YamlMappingNode)node)[key]).Value!;
        return new FixtureMeeting(
            Path.GetFileName(folder),
            DateOnly.Parse(Value(root, "date"), CultureInfo.InvariantCulture),
            Value(root, "kind"),
            [.. ((YamlSequenceNode)root["files"]).Select(file => new FixturePage(
                Value(file, "file"), Value(file, "url"), Value(file, "encoding"), File.ReadAllBytes(Path.Combine(folder, Value(file, "file")))))]);
    }
}
