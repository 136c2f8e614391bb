using BenchmarkDotNet.Attributes;

namespace ReadoutDiff.Benchmarks;

/// <summary>The whole way for growing pairs: doubling both sides may cost at most four times as much. The bar for 2,000 is 10 s.</summary>
public class GrowthBenchmarks
{
    private readonly Pipeline _pipeline = new();
    private string _left = "";
    private string _right = "";

    /// <summary>Statements on each side.</summary>
    [Params(125, 250, 500, 1000, 2000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _pipeline.WarmUp();
        _left = SyntheticReadout.Chinese(Statements, 1);
        _right = SyntheticReadout.Russian(Statements, 1);
    }

    [Benchmark]
    public int JsonToJson() => _pipeline.Run(_left, _right);
}
