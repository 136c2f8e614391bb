using System.Globalization;
using ReadoutDiff.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReadoutDiff.Collection.Meetings;

/// <summary>The texts of one meeting as files of a folder.</summary>
/// <param name="Date">The meeting's date, where <c>meeting.yaml</c> gives one.</param>
/// <param name="Entries">The texts by file name.</param>
internal sealed record MeetingFolder(DateOnly? Date, IReadOnlyList<MeetingFolder.Entry> Entries)
{
    /// <summary>The name of a folder's description.</summary>
    public const string Description = "meeting.yaml";

    /// <summary>The field by which a description says that the program wrote the folder.</summary>
    public const string CollectedMark = "collected";

    private const int LargestDescription = 1 << 20;

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".html", ".htm", ".shtml", ".txt", ".md", ".json" };

    /// <summary>Lists the texts of a folder.</summary>
    /// <exception cref="ReadoutFormatException">There is no such folder, no text in it, or its description is broken.</exception>
    public static MeetingFolder Open(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ReadoutFormatException($"{folder}: no such folder");
        }

        var path = Path.Combine(folder, Description);
        var fields = File.Exists(path) ? ReadDescription(path) : new YamlMappingNode();
        var described = Files(fields);
        var entries = Directory.EnumerateFiles(folder)
            .Where(file => Extensions.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal)
            .Select(file => Describe(file, described.GetValueOrDefault(Path.GetFileName(file))))
            .OfType<Entry>()
            .ToList();
        return entries.Count == 0
            ? throw new ReadoutFormatException($"{folder}: no readout in this folder (files named <side>.<lang>.html, .txt, .md or .json)")
            : new MeetingFolder(DateOf(fields, path), entries);
    }

    /// <summary>The text files of a folder that the program wrote; null where it did not, or where other files lie in it.</summary>
    /// <exception cref="ReadoutFormatException">Its description is broken.</exception>
    public static IReadOnlyList<string>? CollectedFiles(string folder)
    {
        var path = Path.Combine(folder, Description);
        if (!File.Exists(path) || ReadDescription(path) is not { } fields || Text(fields, CollectedMark) != "true")
        {
            return null;
        }

        var own = Files(fields).Keys.ToHashSet(StringComparer.Ordinal);
        var names = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Where(name => name != Description).ToList();
        return names.TrueForAll(own.Contains) ? names : null;
    }

    private static Entry? Describe(string path, YamlMappingNode? described)
    {
        var parts = Path.GetFileNameWithoutExtension(path).Split('.');
        var isNamed = parts.Length == 2 && parts[0].Length == 2 && LanguageCodes.Parse(parts[1]) != Language.Unknown;
        if (!isNamed && described is null)
        {
            return null;
        }

        var side = Text(described, "side") ?? (isNamed ? parts[0] : null);
        var language = LanguageCodes.Parse(Text(described, "lang") ?? (isNamed ? parts[1] : null));
        return new Entry(path, side is null ? null : Side.Parse(side), language == Language.Unknown ? null : language, Text(described, "url"), Text(described, "encoding"));
    }

    private static YamlMappingNode ReadDescription(string path)
    {
        if (new FileInfo(path).Length > LargestDescription)
        {
            throw new ReadoutFormatException($"{path}: larger than a meeting's description can be");
        }

        try
        {
            using var reader = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(reader);
            return yaml.Documents is [{ RootNode: YamlMappingNode root }, ..]
                ? root
                : throw new ReadoutFormatException($"{path}: a mapping of names to values is needed");
        }
        catch (YamlException error)
        {
            throw new ReadoutFormatException($"{path}: line {error.Start.Line}, column {error.Start.Column}: not valid YAML", error);
        }
    }

    private static Dictionary<string, YamlMappingNode> Files(YamlMappingNode fields)
    {
        var files = new Dictionary<string, YamlMappingNode>(StringComparer.Ordinal);
        if (fields.Children.TryGetValue("files", out var node) && node is YamlSequenceNode list)
        {
            foreach (var entry in list.OfType<YamlMappingNode>())
            {
                if (Text(entry, "file") is { } name)
                {
                    files[name] = entry;
                }
            }
        }

        return files;
    }

    private static DateOnly? DateOf(YamlMappingNode fields, string path) =>
        Text(fields, "date") is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new ReadoutFormatException($"{path}: '{text}' is not a date such as 2021-06-28");

    private static string? Text(YamlMappingNode? fields, string name) =>
        fields is not null && fields.Children.TryGetValue(name, out var node) && node is YamlScalarNode { Value.Length: > 0 } scalar ? scalar.Value : null;

    /// <summary>One text of the folder with what is said of it.</summary>
    internal sealed record Entry(string Path, Side? Side, Language? Language, string? Address, string? Charset);
}
