using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using ReadoutDiff.Embeddings.Tokens;
using ReadoutDiff.Model;

namespace ReadoutDiff.Embeddings;

/// <summary>A multilingual sentence-embedding model run by ONNX Runtime.</summary>
internal sealed class EmbeddingModel : IDisposable
{
    private const int BatchSize = 32;

    private readonly InferenceSession _session;
    private readonly ISentenceTokenizer _tokenizer;
    private readonly Pooling _pooling;
    private readonly int _maxLength;
    private readonly string _path;

    private EmbeddingModel(InferenceSession session, ISentenceTokenizer tokenizer, ModelFolder folder)
    {
        _session = session;
        _tokenizer = tokenizer;
        _pooling = folder.Pooling();
        _maxLength = folder.MaxLength();
        _path = folder.ModelPath;
    }

    /// <summary>Loads the model and its tokenizer.</summary>
    /// <exception cref="ReadoutFormatException">A file is missing or cannot be read, or the model does not take token ids.</exception>
    public static EmbeddingModel Load(ModelFolder folder)
    {
        var tokenizer = folder.Tokenizer();
        InferenceSession session;
        try
        {
            session = new InferenceSession(folder.ModelPath);
        }
        catch (OnnxRuntimeException error)
        {
            throw new ReadoutFormatException($"{folder.ModelPath}: not an ONNX model that can be run: {ModelFolder.FirstLine(error.Message)}", error);
        }

        if (!session.InputMetadata.ContainsKey("input_ids"))
        {
            session.Dispose();
            throw new ReadoutFormatException($"{folder.ModelPath}: the model has no input named input_ids");
        }

        return new EmbeddingModel(session, tokenizer, folder);
    }

    /// <summary>A unit vector for each text, in order. Cost is one pass of the model for every 32 texts.</summary>
    public float[][] Embed(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var vectors = new List<float[]>(texts.Count);
        foreach (var batch in texts.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            vectors.AddRange(Run([.. batch.Select(text => _tokenizer.Encode(text, _maxLength))]));
        }

        return [.. vectors];
    }

    public void Dispose() => _session.Dispose();

    private float[][] Run(IReadOnlyList<int>[] rows)
    {
        var width = rows.Max(row => row.Count);
        var ids = new DenseTensor<long>([rows.Length, width]);
        var mask = new DenseTensor<long>([rows.Length, width]);
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < width; column++)
            {
                var isToken = column < rows[row].Count;
                ids[row, column] = isToken ? rows[row][column] : _tokenizer.PaddingId;
                mask[row, column] = isToken ? 1 : 0;
            }
        }

        var inputs = new List<NamedOnnxValue> { NamedOnnxValue.CreateFromTensor("input_ids", ids) };
        AddWhereWanted(inputs, "attention_mask", mask);
        AddWhereWanted(inputs, "token_type_ids", new DenseTensor<long>([rows.Length, width]));
        try
        {
            using var outputs = _session.Run(inputs);
            var output = outputs.FirstOrDefault(value => value.Name == "sentence_embedding") ?? outputs[0];
            return Pool(output.AsTensor<float>(), mask);
        }
        catch (OnnxRuntimeException error)
        {
            throw new ReadoutFormatException($"{_path}: the model failed: {ModelFolder.FirstLine(error.Message)}", error);
        }
    }

    private void AddWhereWanted(List<NamedOnnxValue> inputs, string name, DenseTensor<long> tensor)
    {
        if (_session.InputMetadata.ContainsKey(name))
        {
            inputs.Add(NamedOnnxValue.CreateFromTensor(name, tensor));
        }
    }

    private float[][] Pool(Tensor<float> output, DenseTensor<long> mask)
    {
        var shape = output.Dimensions;
        var isPooled = shape.Length == 2;
        var width = shape[^1];
        var vectors = new float[shape[0]][];
        for (var row = 0; row < vectors.Length; row++)
        {
            var vector = new float[width];
            var tokens = isPooled || _pooling == Pooling.FirstToken ? 1 : shape[1];
            for (var token = 0; token < tokens; token++)
            {
                if (!isPooled && mask[row, token] == 0)
                {
                    continue;
                }

                for (var i = 0; i < width; i++)
                {
                    vector[i] += isPooled ? output[row, i] : output[row, token, i];
                }
            }

            vectors[row] = Normalize(vector);
        }

        return vectors;
    }

    private static float[] Normalize(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return length == 0 ? vector : Array.ConvertAll(vector, value => value / length);
    }
}
