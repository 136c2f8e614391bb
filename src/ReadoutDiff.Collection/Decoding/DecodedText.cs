using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Decoding;

/// <summary>Bytes read as characters.</summary>
/// <param name="Text">The characters; bytes that could not be decoded stand as U+FFFD. No byte order mark.</param>
/// <param name="Charset">Name of the encoding, such as <c>utf-8</c> or <c>gb18030</c>.</param>
/// <param name="Evidence">How the encoding was found, such as <c>meta gb2312</c>.</param>
/// <param name="Limits">What went wrong.</param>
public sealed record DecodedText(string Text, string Charset, string Evidence, IReadOnlyList<Limit> Limits);
