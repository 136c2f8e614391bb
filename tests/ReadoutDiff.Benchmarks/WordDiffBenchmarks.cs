using BenchmarkDotNet.Attributes;
using DiffPlex;
using DiffPlex.Model;
using ReadoutDiff.Model;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Benchmarks;

/// <summary>A word diff of 20,000 words a side, beside plain DiffPlex on the same tokens; both cut the texts themselves.</summary>
public class WordDiffBenchmarks
{
    private const int Words = 20_000;

    private readonly WordDiffer _differ = new();
    private readonly TokenChunker _chunker = new();
    private string _left = "";
    private string _right = "";

    /// <summary>How the texts stand to each other.</summary>
    [ParamsAllValues]
    public WordTexts Texts { get; set; }

    [GlobalSetup]
    public void Setup() => (_left, _right) = SyntheticWords.Pair(Texts, Words);

    [Benchmark(Baseline = true)]
    public DiffResult PlainDiffPlex() => Differ.Instance.CreateDiffs(_left, _right, ignoreWhiteSpace: false, ignoreCase: false, _chunker);

    [Benchmark]
    public WordDiff WordDiffer() => _differ.Diff(_left, new TextSpan(0, _left.Length), _right, new TextSpan(0, _right.Length));
}
