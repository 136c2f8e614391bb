using ReadoutDiff.Model;

namespace ReadoutDiff.Statements;

/// <summary>A statement's words with its attribution.</summary>
internal readonly record struct AttributedSpan(TextSpan Span, Attribution Attribution);
