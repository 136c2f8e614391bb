using ReadoutDiff.Lexicon.Yaml;
using ReadoutDiff.Model;
using YamlDotNet.Core;

namespace ReadoutDiff.Watch.Alerts.Settings;

/// <summary>The file that is read, and what it refers to.</summary>
internal sealed class SettingsFile(string path, ChannelOptions options)
{
    private const int LargestFile = 1_000_000;
    private const int LargestSecret = 10_000;

    private readonly HashSet<string> _secretVariables = new(StringComparer.Ordinal);

    /// <summary>How channels send.</summary>
    public ChannelOptions Options => options;

    /// <summary>The folder that relative paths are relative to.</summary>
    public string Folder { get; } = Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetFullPath(path);

    /// <summary>The environment variables that secrets were read from so far.</summary>
    public IReadOnlyCollection<string> SecretVariables => _secretVariables;

    /// <summary>Reads the document.</summary>
    public YamlMap ReadRoot()
    {
        using var text = new StringReader(ReadText(path, LargestFile, reason => new ReadoutFormatException($"{path}: {reason}")));
        try
        {
            return YamlValueReader.Read(text) switch
            {
                YamlMap map => map,
                null => throw new ReadoutFormatException($"{path}: the file is empty"),
                var other => throw Error(other, $"alert settings are a mapping of 'feed', 'allow-hosts' and 'channels', not {other.TypeName}"),
            };
        }
        catch (YamlException e)
        {
            // The parser's own message repeats the place on several lines.
            var place = new YamlScalar((int)Math.Max(1, e.Start.Line), (int)Math.Max(1, e.Start.Column), "");
            throw Error(place, "not valid YAML: " + OneLine.Of(e.InnerException?.Message ?? e.Message, 500));
        }
    }

    /// <summary>The error of something at its place.</summary>
    public ReadoutFormatException Error(YamlValue at, string message) => new($"{path}: line {at.Line}, column {at.Column}: {message}");

    /// <summary>A path of the file as a full one.</summary>
    public string FullPath(YamlScalar value) =>
        value.Text.Length > 0 && !value.Text.Contains('\0', StringComparison.Ordinal) ? Path.GetFullPath(value.Text, Folder) : throw Error(value, "a path is missing");

    /// <summary>Looks a secret up where the file says it is; without the line break at its end.</summary>
    public string ReadSecret(YamlScalar source)
    {
        if (source.Text.StartsWith("env:", StringComparison.Ordinal))
        {
            var name = source.Text["env:".Length..];
            _secretVariables.Add(name);
            return name.Length > 0 && options.Variable(name) is { Length: > 0 } value ? value : throw Error(source, $"the environment variable '{OneLine.Of(name, 100)}' is not set");
        }

        if (source.Text.StartsWith("file:", StringComparison.Ordinal))
        {
            var place = FullPath(source with { Text = source.Text["file:".Length..] });
            var value = ReadText(place, LargestSecret, reason => Error(source, $"{place}: {reason}")).TrimEnd('\r', '\n');
            return value.Length > 0 ? value : throw Error(source, $"{place}: the file is empty");
        }

        // What stands there may be the secret itself, so that it is not repeated.
        throw Error(source, "a secret is not written here: say env:NAME or file:PATH");
    }

    private static string ReadText(string file, int largest, Func<string, ReadoutFormatException> failure)
    {
        try
        {
            using var reader = new StreamReader(file);
            var buffer = new char[largest + 1];
            var length = reader.ReadBlock(buffer);
            return length <= largest ? new string(buffer, 0, length) : throw failure($"larger than {largest} characters");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw failure("there is no such file");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw failure("cannot be read: " + OneLine.Of(error.Message, 500));
        }
    }
}
