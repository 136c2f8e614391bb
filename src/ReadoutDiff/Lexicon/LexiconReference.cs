using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>One concept naming another, to be resolved when all files are known.</summary>
/// <param name="From">The id of the concept that names.</param>
/// <param name="To">The id named.</param>
/// <param name="Language">The language of the form that names it; <see cref="Model.Language.Unknown"/> for a wider concept.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal sealed record LexiconReference(string From, string To, Language Language, int Line, int Column);
