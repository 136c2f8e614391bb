namespace ReadoutDiff.Model;

/// <summary>Something that was not read or not compared, and why.</summary>
/// <param name="Code">A stable kebab-case name, such as <c>truncated-page</c> or <c>unknown-language</c>.</param>
/// <param name="Message">One English sentence for the reader.</param>
public sealed record Limit(string Code, string Message);
