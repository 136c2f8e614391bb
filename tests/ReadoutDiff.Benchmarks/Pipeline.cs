using System.Buffers;
using System.Text;
using ReadoutDiff.Alignment;
using ReadoutDiff.Collection;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Benchmarks;

/// <summary>The whole way of a pair, from the JSON of two readouts to the JSON of their comparison.</summary>
internal sealed class Pipeline
{
    private readonly ReadoutAnalyzer _analyzer = new(DiplomaticLexicon.Default);
    private readonly StatementAligner _aligner = new(new LexicalSimilarity(DiplomaticLexicon.Default, Glossary.Default));
    private readonly PairComparer _comparer = new(DiplomaticLexicon.Default);
    private readonly JsonReport _report = new(DiplomaticLexicon.Default);
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);

    /// <summary>Runs a small pair until the runtime has compiled the way for speed, so that a first benchmark is as warm as a last one.</summary>
    public void WarmUp()
    {
        var (left, right) = (SyntheticReadout.Chinese(60, 2), SyntheticReadout.Russian(60, 2));
        for (var i = 0; i < 200; i++)
        {
            Run(left, right);
        }
    }

    /// <summary>Runs the way once.</summary>
    /// <returns>Bytes of JSON written.</returns>
    public int Run(string left, string right) => Report(Compare(Align(Analyze(left), Analyze(right))));

    /// <summary>Reads and analyzes one text.</summary>
    public AnalyzedReadout Analyze(string json) => _analyzer.Analyze(Read(json));

    /// <summary>Aligns two texts.</summary>
    public AlignedPair Align(AnalyzedReadout left, AnalyzedReadout right) => new(left, right, _aligner.Align(left, right));

    /// <summary>Compares an aligned pair.</summary>
    public ReadoutComparison Compare(AlignedPair pair) => _comparer.Compare(pair.Left, pair.Right, pair.Alignment);

    /// <summary>Writes a comparison as JSON.</summary>
    public int Report(ReadoutComparison comparison)
    {
        _output.ResetWrittenCount();
        _report.Write(comparison, _output);
        return _output.WrittenCount;
    }

    private static Readout Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return new ReadoutSource(stream).ReadAsync(ReadoutSource.StandardInput, ReadoutOptions.Default).GetAwaiter().GetResult();
    }
}
