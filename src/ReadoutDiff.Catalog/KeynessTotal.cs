using System.Runtime.InteropServices;

namespace ReadoutDiff.Catalog;

/// <summary>What a side's counts come to.</summary>
/// <param name="Texts">Texts that were counted.</param>
/// <param name="Count">Counts of all concepts.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct KeynessTotal(int Texts, long Count);
