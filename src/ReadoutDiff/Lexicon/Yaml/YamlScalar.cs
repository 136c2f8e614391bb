namespace ReadoutDiff.Lexicon.Yaml;

/// <summary>A single value; every value is read as text.</summary>
internal sealed record YamlScalar(int Line, int Column, string Text) : YamlValue(Line, Column)
{
    public override string TypeName => "a value";
}
