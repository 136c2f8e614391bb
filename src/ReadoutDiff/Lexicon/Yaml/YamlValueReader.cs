using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReadoutDiff.Lexicon.Yaml;

/// <summary>
/// Reads one YAML document into nodes that know their places. Works on the parser's events: the reflection-based
/// deserializer would cost most of the program's start, and loses the places.
/// </summary>
internal sealed class YamlValueReader
{
    private const int DeepestNesting = 16;

    private readonly Parser _parser;

    private YamlValueReader(TextReader reader) => _parser = new Parser(reader);

    /// <summary>The document's root; null where the stream holds no document.</summary>
    /// <exception cref="YamlException">Bad syntax, anchors or aliases (which could expand without bound), a second document, or nesting deeper than 16.</exception>
    public static YamlValue? Read(TextReader reader) => new YamlValueReader(reader).ReadDocument();

    private YamlValue? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
        {
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = ReadValue(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.TryConsume<StreamEnd>(out _))
        {
            throw Error(_parser.Current!, "a file holds one document");
        }

        return root;
    }

    private YamlValue ReadValue(int depth)
    {
        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            throw Error(alias, "anchors and aliases are not read");
        }

        var start = _parser.Consume<NodeEvent>();
        if (!start.Anchor.IsEmpty)
        {
            throw Error(start, "anchors and aliases are not read");
        }

        if (depth > DeepestNesting)
        {
            throw Error(start, "nested too deep");
        }

        var line = (int)start.Start.Line;
        var column = (int)start.Start.Column;
        switch (start)
        {
            case Scalar scalar:
                return new YamlScalar(line, column, scalar.Value);
            case SequenceStart:
                var items = new List<YamlValue>();
                while (!_parser.TryConsume<SequenceEnd>(out _))
                {
                    items.Add(ReadValue(depth + 1));
                }

                return new YamlList(line, column, items);
            default:
                var entries = new List<(YamlScalar, YamlValue)>();
                while (!_parser.TryConsume<MappingEnd>(out _))
                {
                    entries.Add((ReadKey(depth + 1), ReadValue(depth + 1)));
                }

                return new YamlMap(line, column, entries);
        }
    }

    private YamlScalar ReadKey(int depth)
    {
        var at = _parser.Current!;
        return ReadValue(depth) as YamlScalar ?? throw Error(at, "a key must be a word");
    }

    private static YamlException Error(ParsingEvent at, string message) => new(at.Start, at.End, message);
}
