using System.Buffers;
using ReadoutDiff.Lexicon.Yaml;
using ReadoutDiff.Model;
using YamlDotNet.Core;

namespace ReadoutDiff.Lexicon;

/// <summary>Reads lexicon files. Strict: whatever is not understood is a problem with its place, never passed over.</summary>
public static class LexiconReader
{
    /// <summary>The largest file read, in UTF-16 code units.</summary>
    public const int LargestFile = 4_000_000;

    /// <summary>Reads one file. Problems are collected, not thrown. Linear in the file's length.</summary>
    /// <param name="reader">The file's text.</param>
    /// <param name="source">Its name, for messages.</param>
    /// <exception cref="ReadoutFormatException">The file is larger than <see cref="LargestFile"/>.</exception>
    public static LexiconFile Read(TextReader reader, string source) => Read(reader, source, checksForms: true);

    /// <summary>Reads one file, without looking into the forms where they are known to be good.</summary>
    internal static LexiconFile Read(TextReader reader, string source, bool checksForms)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(source);
        using var text = new StringReader(ReadBounded(reader, source));
        var file = new LexiconFileBuilder(source, checksForms);
        try
        {
            switch (YamlValueReader.Read(text))
            {
                case YamlMap map:
                    file.AddRoot(map);
                    break;
                case null:
                    file.AddProblem(1, 1, "the file is empty");
                    break;
                case var other:
                    file.AddProblem(other, $"a lexicon is a mapping of 'concepts' and 'acts', not {other.TypeName}");
                    break;
            }
        }
        catch (YamlException e)
        {
            // The parser's own message repeats the place on several lines.
            var message = (e.InnerException?.Message ?? e.Message).ReplaceLineEndings(" ");
            file.AddProblem((int)Math.Max(1, e.Start.Line), (int)Math.Max(1, e.Start.Column), "not valid YAML: " + message);
        }

        return file.Build();
    }

    private static string ReadBounded(TextReader reader, string source)
    {
        var buffer = ArrayPool<char>.Shared.Rent(64 * 1024);
        try
        {
            var text = new System.Text.StringBuilder();
            int read;
            while ((read = reader.Read(buffer, 0, buffer.Length)) > 0)
            {
                text.Append(buffer, 0, read);
                if (text.Length > LargestFile)
                {
                    throw new ReadoutFormatException($"{source}: larger than a lexicon may be ({LargestFile / 1_000_000} million characters).");
                }
            }

            return text.ToString();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
