using System.Globalization;

namespace ReadoutDiff.Embeddings.Tests;

/// <summary>
/// A real ONNX model in a temporary folder: one Gather from an embedding table whose rows say which words mean the same
/// (peace, мир, 和平; trade, торговля, 贸易), so that pooled vectors can be predicted by hand.
/// </summary>
internal sealed class TinyModel : IDisposable
{
    private const int FloatType = 1;
    private const int Int64Type = 7;
    private const int Width = 3;

    private static readonly string[] Words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "peace", "мир", "和", "平", "trade", "торговля", "贸", "易"];

    private TinyModel() => Path = Directory.CreateTempSubdirectory("readoutdiff-model").FullName;

    public string Path { get; }

    public static TinyModel WithWordPiece()
    {
        var model = new TinyModel();
        File.WriteAllLines(model.PathOf("vocab.txt"), Words);
        File.WriteAllText(model.PathOf("tokenizer_config.json"), """{ "do_lower_case": true }""");
        float[] none = [0, 0, 0.01f];
        float[] peace = [1, 0, 0];
        float[] trade = [0, 1, 0];
        File.WriteAllBytes(model.PathOf("model.onnx"), Gather([none, none, none, none, none, peace, peace, peace, peace, trade, trade, trade, trade]));
        return model;
    }

    public static TinyModel WithSentencePiece()
    {
        var model = new TinyModel();
        string[] pieces = ["<unk>", "<s>", "</s>", "▁peace", "▁мир", "▁和平", "▁trade", "▁торговля", "▁贸易"];
        var file = new ProtoWriter();
        for (var i = 0; i < pieces.Length; i++)
        {
            var type = i == 0 ? 2 : i <= 2 ? 3 : 1;
            file.Message(1, new ProtoWriter().Text(1, pieces[i]).Float(2, -i).Number(3, type));
        }

        const int Unigram = 1;
        file.Message(2, new ProtoWriter().Number(3, Unigram));
        file.Message(3, new ProtoWriter().Text(1, "identity").Number(3, 1).Number(4, 1).Number(5, 1));
        File.WriteAllBytes(model.PathOf("sentencepiece.bpe.model"), file.ToArray());
        float[] none = [0, 0, 0.01f];
        float[] peace = [1, 0, 0];
        float[] trade = [0, 1, 0];
        File.WriteAllBytes(model.PathOf("model.onnx"), Gather([none, none, none, none, peace, peace, peace, trade, trade, trade]));
        return model;
    }

    public TinyModel WithFile(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string PathOf(string name) => System.IO.Path.Combine(Path, name);

    private static byte[] Gather(float[][] table)
    {
        var floats = table.SelectMany(row => row).SelectMany(BitConverter.GetBytes).ToArray();
        var tensor = new ProtoWriter().Number(1, table.Length).Number(1, Width).Number(2, FloatType).Text(8, "table").Bytes(9, floats);
        var node = new ProtoWriter().Text(1, "table").Text(1, "input_ids").Text(2, "last_hidden_state").Text(4, "Gather");
        var graph = new ProtoWriter()
            .Message(1, node)
            .Text(2, "tiny")
            .Message(5, tensor)
            .Message(11, Value("input_ids", Int64Type, "batch", "sequence"))
            .Message(11, Value("attention_mask", Int64Type, "batch", "sequence"))
            .Message(12, Value("last_hidden_state", FloatType, "batch", "sequence", Width.ToString(CultureInfo.InvariantCulture)));
        return new ProtoWriter().Number(1, 8).Message(7, graph).Message(8, new ProtoWriter().Text(1, "").Number(2, 13)).ToArray();
    }

    private static ProtoWriter Value(string name, int type, params string[] dimensions)
    {
        var shape = new ProtoWriter();
        foreach (var dimension in dimensions)
        {
            shape.Message(1, long.TryParse(dimension, CultureInfo.InvariantCulture, out var size)
                ? new ProtoWriter().Number(1, size)
                : new ProtoWriter().Text(2, dimension));
        }

        return new ProtoWriter().Text(1, name).Message(2, new ProtoWriter().Message(1, new ProtoWriter().Number(1, type).Message(2, shape)));
    }
}
