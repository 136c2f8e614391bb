using ReadoutDiff.Collection.Decoding;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection;

/// <summary>Reads the bytes of an untrusted input, refusing what is too large or no text before it is looked into.</summary>
internal static class InputBytes
{
    /// <summary>Reads a file or standard input.</summary>
    /// <exception cref="ReadoutFormatException">It is missing, unreadable, empty, too large, or not text.</exception>
    public static async Task<byte[]> ReadAsync(string path, Stream? standardInput, InputLimits limits, CancellationToken cancellationToken)
    {
        var bytes = path == ReadoutSource.StandardInput
            ? await ReadBoundedAsync(standardInput ?? Stream.Null, path, limits, cancellationToken).ConfigureAwait(false)
            : await ReadFileAsync(path, limits, cancellationToken).ConfigureAwait(false);
        ThrowIfNotText(bytes, path, limits);
        return bytes;
    }

    /// <summary>Refuses bytes that hold no text.</summary>
    /// <exception cref="UnreadablePageException">They are empty, too many, or of a binary format.</exception>
    public static void ThrowIfNotText(ReadOnlySpan<byte> bytes, string source, InputLimits limits)
    {
        if (bytes.Length > limits.MaxBytes)
        {
            throw TooLarge(source, limits);
        }

        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw new UnreadablePageException(PageTrouble.Empty, $"{source}: is empty");
        }

        if (BinarySniffer.Kind(bytes) is { } kind)
        {
            throw new UnreadablePageException(PageTrouble.NotText, $"{source}: is {kind}, not a text or page");
        }
    }

    private static async Task<byte[]> ReadFileAsync(string path, InputLimits limits, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new ReadoutFormatException($"{path}: is a folder; name a file in it, or give the folder alone");
        }

        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            await using (stream.ConfigureAwait(false))
            {
                return stream.CanSeek && stream.Length > limits.MaxBytes
                    ? throw TooLarge(path, limits)
                    : await ReadBoundedAsync(stream, path, limits, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ReadoutFormatException($"{path}: no such file", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ReadoutFormatException($"{path}: cannot be read: {error.Message}", error);
        }
    }

    private static async Task<byte[]> ReadBoundedAsync(Stream stream, string path, InputLimits limits, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > limits.MaxBytes)
            {
                throw TooLarge(path, limits);
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static UnreadablePageException TooLarge(string path, InputLimits limits) =>
        new(PageTrouble.TooLarge, $"{path}: larger than {(limits.MaxBytes >= 1 << 20 ? $"{limits.MaxBytes >> 20} MB" : $"{limits.MaxBytes} bytes")}, the limit for one input");
}
