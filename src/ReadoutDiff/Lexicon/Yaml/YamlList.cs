namespace ReadoutDiff.Lexicon.Yaml;

/// <summary>A sequence.</summary>
internal sealed record YamlList(int Line, int Column, IReadOnlyList<YamlValue> Items) : YamlValue(Line, Column)
{
    public override string TypeName => "a list";
}
