using ReadoutDiff.Eval.Gold;
using ReadoutDiff.Model;

namespace ReadoutDiff.Eval;

/// <summary>One fixture meeting: its texts as the engine reads and cuts them, and its gold.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Texts">By side and language, such as <c>cn.zh</c>.</param>
/// <param name="Gold">What a reader finds.</param>
internal sealed record Meeting(string Name, IReadOnlyDictionary<string, AnalyzedReadout> Texts, GoldFile Gold)
{
    /// <summary>The two analyzed texts of a pair.</summary>
    public (AnalyzedReadout Left, AnalyzedReadout Right) this[PairKey pair] => (Texts[pair.Left], Texts[pair.Right]);
}
