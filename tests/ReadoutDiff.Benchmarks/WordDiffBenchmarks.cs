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

    private readonly WordDiffer differ = new();
    private readonly TokenChunker chunker = new();
    private string left = "";
    private string right = "";

    /// <summary>How the texts stand to each other.</summary>
    [ParamsAllValues]
    public WordTexts Texts { get; set; }

    [GlobalSetup]
    public void Setup() => (left, right) = SyntheticWords.Pair(Texts, Words);

    [Benchmark(Baseline = true)]
    public DiffResult PlainDiffPlex() => Differ.Instance.CreateDiffs(left, right, ignoreWhiteSpace: false, ignoreCase: false, chunker);

    [Benchmark]
    public WordDiff WordDiffer() => differ.Diff(left, new TextSpan(0, left.Length), right, new TextSpan(0, right.Length));
}
