using System.Collections.Frozen;

namespace ReadoutDiff.Statements.Forms;

/// <summary>Base forms of the irregular English verbs that report, which no stemmer joins with their base.</summary>
internal static class EnglishLemmas
{
    private static readonly FrozenDictionary<string, string> Bases =
        "added:add adding:add adds:add said:say says:say told:tell spoke:speak spoken:speak met:meet held:hold gave:give given:give made:make took:take taken:take drew:draw drawn:draw paid:pay laid:lay thought:think sent:send heard:hear led:lead left:leave began:begin begun:begin shook:shake is:be are:be was:were were:be am:be been:be has:have had:have stood:stand upheld:uphold sat:sit went:go withheld:withhold wrote:write sought:seek understood:understand put:put set:set read:read did:do"
            .Split(' ').Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1] == "were" ? "be" : pair[1], StringComparer.Ordinal);

    /// <summary>The base form of a folded word; the word itself when it is regular.</summary>
    public static string Of(string folded) => Bases.TryGetValue(folded, out var lemma) ? lemma : folded;

    /// <summary>Whether a folded word is an irregular past form.</summary>
    public static bool IsPast(string folded) => Bases.ContainsKey(folded) && folded is not ("says" or "adds" or "adding" or "is" or "are" or "am" or "has" or "put" or "set" or "read" or "been" or "spoken" or "given" or "taken" or "drawn" or "begun");
}
