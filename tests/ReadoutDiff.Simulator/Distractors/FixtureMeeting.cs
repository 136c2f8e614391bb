using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ReadoutDiff.Simulator.Distractors;

/// <summary>A fixture meeting, as its <c>meeting.yaml</c> describes it.</summary>
/// <param name="Date">When they met.</param>
/// <param name="Rank">Their rank.</param>
/// <param name="Kind">How they met.</param>
/// <param name="Texts">Its texts.</param>
internal sealed record FixtureMeeting(DateOnly Date, Rank Rank, StoryKind Kind, IReadOnlyList<FixtureText> Texts)
{
    /// <summary>The meetings of a fixtures folder.</summary>
    public static IReadOnlyList<FixtureMeeting> All(string fixtures) =>
        [.. Directory.GetDirectories(Path.Combine(fixtures, "meetings")).Order(StringComparer.Ordinal).Select(Read)];

    private static FixtureMeeting Read(string folder)
    {
        using var reader = new StreamReader(Path.Combine(folder, "meeting.yaml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var date = DateOnly.ParseExact(Text(root, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var title = Text(root, "title");
        var rank = Leaders.Chinese.FirstOrDefault(leader => title.Contains(leader.English, StringComparison.Ordinal))?.Rank ?? Rank.HeadOfState;
        var texts = ((YamlSequenceNode)root.Children["files"]).Cast<YamlMappingNode>()
            .Select(file => FixtureText.Read(Path.Combine(folder, Text(file, "file")), Text(file, "side"), Text(file, "lang"), new Uri(Text(file, "url")), Text(file, "encoding"), date))
            .ToList();
        return new FixtureMeeting(date, rank, KindOf(Text(root, "kind")), texts);
    }

    private static StoryKind KindOf(string kind) => kind switch
    {
        "phone-call" => StoryKind.PhoneCall,
        "video-call" => StoryKind.VideoCall,
        "talks" => StoryKind.Talks,
        _ => StoryKind.Meeting,
    };

    private static string Text(YamlMappingNode node, string name) => ((YamlScalarNode)node.Children[name]).Value!;
}
