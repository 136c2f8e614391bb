using System.Text.Json;
using ReadoutDiff.Embeddings.Tokens;
using ReadoutDiff.Model;

namespace ReadoutDiff.Embeddings;

/// <summary>The files of a sentence-embedding model, in the layout of sentence-transformers.</summary>
internal sealed class ModelFolder
{
    private const int LargestSettingsFile = 1 << 20;

    private ModelFolder(string path, string modelPath)
    {
        Path = path;
        ModelPath = modelPath;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The ONNX file.</summary>
    public string ModelPath { get; }

    /// <summary>Finds <c>model.onnx</c> in the folder or in its <c>onnx</c> folder.</summary>
    /// <exception cref="ReadoutFormatException">There is none.</exception>
    public static ModelFolder Open(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new ReadoutFormatException($"{path}: no such model folder");
        }

        var model = Find(path, "model.onnx", System.IO.Path.Combine("onnx", "model.onnx"))
            ?? throw new ReadoutFormatException($"{path}: no model.onnx in this folder or in its onnx folder");
        return new ModelFolder(path, model);
    }

    /// <summary>The tokenizer that the folder ships: SentencePiece pieces or a WordPiece vocabulary.</summary>
    /// <exception cref="ReadoutFormatException">There is none, or it cannot be read.</exception>
    public ISentenceTokenizer Tokenizer()
    {
        try
        {
            if (Find(Path, "sentencepiece.bpe.model", "sentencepiece.model", "tokenizer.model") is { } pieces)
            {
                return SentencePieceSentenceTokenizer.Load(pieces);
            }

            if (Find(Path, "vocab.txt") is { } vocabulary)
            {
                return WordPieceSentenceTokenizer.Load(vocabulary, Flag("tokenizer_config.json", "do_lower_case"));
            }
        }
        catch (Exception error) when (error is not ReadoutFormatException)
        {
            throw new ReadoutFormatException($"{Path}: the tokenizer cannot be read: {FirstLine(error.Message)}", error);
        }

        throw new ReadoutFormatException($"{Path}: no tokenizer (sentencepiece.bpe.model or vocab.txt) in this folder");
    }

    /// <summary>Most ids a statement may have: <c>max_seq_length</c> of the folder, else 256.</summary>
    public int MaxLength() =>
        Number("sentence_bert_config.json", "max_seq_length") is { } length and >= 3 and <= 8192 ? (int)length : 256;

    /// <summary>The pooling of <c>1_Pooling/config.json</c>, else the mean.</summary>
    public Pooling Pooling() =>
        Flag(System.IO.Path.Combine("1_Pooling", "config.json"), "pooling_mode_cls_token") ? Embeddings.Pooling.FirstToken : Embeddings.Pooling.Mean;

    /// <summary>The curve of <c>calibration.json</c> (<c>slope</c>, <c>midpoint</c>), else the default one.</summary>
    public Calibration Calibration() =>
        Number("calibration.json", "slope") is { } slope and > 0 && Number("calibration.json", "midpoint") is { } midpoint
            ? new Calibration(slope, midpoint, IsFitted: true)
            : Embeddings.Calibration.Default;

    /// <summary>The first line of a library's message, which may run over many.</summary>
    public static string FirstLine(string message) => message.ReplaceLineEndings("\n").Split('\n')[0];

    private static string? Find(string folder, params string[] names) =>
        names.Select(name => System.IO.Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private bool Flag(string file, string name) => Setting(file, name) is { ValueKind: JsonValueKind.True };

    private double? Number(string file, string name) =>
        Setting(file, name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    private JsonElement? Setting(string file, string name)
    {
        var path = System.IO.Path.Combine(Path, file);
        if (!File.Exists(path))
        {
            return null;
        }

        if (new FileInfo(path).Length > LargestSettingsFile)
        {
            throw new ReadoutFormatException($"{path}: larger than a settings file can be");
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var value)
                ? value.Clone()
                : null;
        }
        catch (JsonException error)
        {
            throw new ReadoutFormatException($"{path}: not valid JSON at line {error.LineNumber + 1}", error);
        }
    }
}
