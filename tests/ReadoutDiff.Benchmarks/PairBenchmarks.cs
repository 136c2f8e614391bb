using BenchmarkDotNet.Attributes;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;

namespace ReadoutDiff.Benchmarks;

/// <summary>A pair of 60 statements each, warm: the whole way from JSON to JSON, and each stage of it. The bar is 10 ms for the whole.</summary>
public class PairBenchmarks
{
    private const int Statements = 60;

    private readonly Pipeline _pipeline = new();
    private readonly string _left = SyntheticReadout.Chinese(Statements, 1);
    private readonly string _right = SyntheticReadout.Russian(Statements, 1);
    private AlignedPair _pair = null!;
    private ReadoutComparison _comparison = null!;

    [GlobalSetup]
    public void Setup()
    {
        _pipeline.WarmUp();
        _pair = _pipeline.Align(_pipeline.Analyze(_left), _pipeline.Analyze(_right));
        _comparison = _pipeline.Compare(_pair);
    }

    [Benchmark(Baseline = true)]
    public int JsonToJson() => _pipeline.Run(_left, _right);

    [Benchmark]
    public AnalyzedReadout AnalyzeChinese() => _pipeline.Analyze(_left);

    [Benchmark]
    public AnalyzedReadout AnalyzeRussian() => _pipeline.Analyze(_right);

    [Benchmark]
    public object Align() => _pipeline.Align(_pair.Left, _pair.Right);

    [Benchmark]
    public ReadoutComparison Compare() => _pipeline.Compare(_pair);

    [Benchmark]
    public int Report() => _pipeline.Report(_comparison);
}
