namespace ReadoutDiff.Lexicon.Yaml;

/// <summary>A mapping, in written order.</summary>
internal sealed record YamlMap(int Line, int Column, IReadOnlyList<(YamlScalar Key, YamlValue Value)> Entries)
    : YamlValue(Line, Column)
{
    public override string TypeName => "a mapping";
}
