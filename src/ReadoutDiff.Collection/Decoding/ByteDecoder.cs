using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Decoding;

/// <summary>
/// Turns bytes into characters in the order that the HTML standard gives (section 13.2.3,
/// https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding): byte order mark, transport,
/// <c>meta</c>, detection. It departs from the standard where a saved page's declaration is plainly contradicted by its
/// bytes, since browsers and scrapers save pages as UTF-8 under their old declaration; that is said in the limits.
/// </summary>
public static class ByteDecoder
{
    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">The whole input.</param>
    /// <param name="transportCharset">The <c>charset</c> of the Content-Type header, where the page came over HTTP.</param>
    /// <param name="isMarkup">Whether a <c>meta</c> element may declare the encoding.</param>
    /// <returns>The characters, never failing: what cannot be decoded stands as U+FFFD and in the limits.</returns>
    public static DecodedText Decode(byte[] bytes, string? transportCharset = null, bool isMarkup = true)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (ByteOrderMark(bytes) is { } mark)
        {
            return Finish(bytes.AsSpan(mark.Length), mark.Name, "byte order mark", []);
        }

        if (EncodingGuess.Utf16(bytes) is { } utf16)
        {
            return Finish(bytes, utf16, "zero bytes", []);
        }

        var limits = new List<Limit>();
        var (name, evidence) = Declared(bytes, transportCharset, isMarkup, limits);
        if (name is null)
        {
            name = EncodingGuess.Name(bytes);
            return Finish(bytes, name, "detected from the bytes", limits);
        }

        var contradicted = name == "utf-8" ? !EncodingGuess.IsUtf8(bytes) : HasHighBytes(bytes) && EncodingGuess.IsUtf8(bytes);
        if (contradicted && EncodingGuess.Name(bytes) is var guess && guess != name && IsBetter(bytes, name, guess))
        {
            limits.Add(new Limit(LimitCode.CharsetMismatch, $"The page declares {name}, but its bytes are {guess}; it was read as {guess}."));
            return Finish(bytes, guess, $"bytes, against {evidence}", limits);
        }

        // A wrong declaration that decodes every byte shows by its letters alone.
        if (!EncodingGuess.IsUtf8(bytes) && Legibility.IsNonsense(EncodingLabels.Find(name)!.GetString(bytes)) && Legible(bytes) is { } legible)
        {
            limits.Add(new Limit(LimitCode.CharsetMismatch, $"The page declares {name}, but its bytes are {legible}; it was read as {legible}."));
            return Finish(bytes, legible, $"letters, against {evidence}", limits);
        }

        return Finish(bytes, name, evidence, limits);
    }

    /// <summary>The known encoding in which the bytes are text with the fewest places lost; null where they are text in none.</summary>
    private static string? Legible(byte[] bytes)
    {
        var best = EncodingGuess.Known
            .Select(name => (name, text: EncodingLabels.Find(name)!.GetString(bytes)))
            .Where(read => !Legibility.IsNonsense(read.text))
            .OrderBy(read => read.text.AsSpan().Count('\uFFFD'))
            .FirstOrDefault();
        return best.text is { } text && text.Any(c => c >= '\u0370' && EncodingGuess.IsFrequent(c)) ? best.name : null;
    }

    private static (string? Name, string Evidence) Declared(byte[] bytes, string? transport, bool isMarkup, List<Limit> limits)
    {
        foreach (var (label, kind) in new[] { (transport, "header"), (isMarkup ? MetaPrescan.FindLabel(bytes) : null, "meta") })
        {
            if (string.IsNullOrWhiteSpace(label))
            {
                continue;
            }

            if (EncodingLabels.Resolve(label) is { } name && EncodingLabels.Find(name) is not null)
            {
                // A meta element that could be read as ASCII cannot stand in UTF-16; the standard reads it as UTF-8.
                return (kind == "meta" && name.StartsWith("utf-16", StringComparison.Ordinal) ? "utf-8" : name, $"{kind} {Printable(label)}");
            }

            limits.Add(new Limit(LimitCode.UnknownCharset, $"The page declares the unknown charset '{Printable(label)}'; the charset was detected from the bytes."));
        }

        return (null, "");
    }

    private static DecodedText Finish(ReadOnlySpan<byte> bytes, string name, string evidence, List<Limit> limits)
    {
        var text = EncodingLabels.Find(name)!.GetString(bytes);
        var lost = text.AsSpan().Count('\uFFFD');
        if (lost > 0)
        {
            limits.Add(new Limit(LimitCode.UndecodableBytes, $"{lost} place(s) of the input could not be decoded as {name} and stand as U+FFFD."));
        }

        return new DecodedText(text, name, evidence, limits);
    }

    private static (string Name, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
        [0xFE, 0xFF, ..] => ("utf-16be", 2),
        [0xFF, 0xFE, ..] => ("utf-16le", 2),
        _ => null,
    };

    /// <summary>Whether a guess decodes clearly more than the declared encoding: a few bad bytes do not overrule a declaration.</summary>
    private static bool IsBetter(byte[] bytes, string declared, string guess)
    {
        if (guess == "utf-8")
        {
            return true;
        }

        var lost = EncodingLabels.Find(declared)!.GetString(bytes).AsSpan().Count('\uFFFD');
        var lostByGuess = EncodingLabels.Find(guess)!.GetString(bytes).AsSpan().Count('\uFFFD');
        var high = 0;
        foreach (var b in bytes)
        {
            high += b >= 0x80 ? 1 : 0;
        }

        return lost > high / 10 && lostByGuess < lost / 4;
    }

    private static bool HasHighBytes(ReadOnlySpan<byte> bytes) => bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);

    private static string Printable(string label)
        => new(label.Take(40).Select(c => char.IsControl(c) ? '?' : c).ToArray());
}
