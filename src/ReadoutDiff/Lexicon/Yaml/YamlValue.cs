namespace ReadoutDiff.Lexicon.Yaml;

/// <summary>A YAML node with the place it is written at.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal abstract record YamlValue(int Line, int Column)
{
    /// <summary>How messages call the node's type.</summary>
    public abstract string TypeName { get; }
}
