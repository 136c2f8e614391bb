using ReadoutDiff.Alignment;
using ReadoutDiff.Model;

namespace ReadoutDiff.Benchmarks;

/// <summary>Two analyzed texts and how they align.</summary>
internal sealed record AlignedPair(AnalyzedReadout Left, AnalyzedReadout Right, StatementAlignment Alignment);
