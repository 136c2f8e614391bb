using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Pipeline;

/// <summary>Writes a file whole or not at all: beside its place first, then renamed into it.</summary>
internal static class OutputFile
{
    /// <summary>Writes UTF-8 without a byte-order mark.</summary>
    /// <param name="path">Where to; an older file there is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="ReadoutFormatException">The place cannot be written to.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        var full = Path.GetFullPath(path);
        var draft = Path.Combine(Path.GetDirectoryName(full) ?? ".", $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var writer = new StreamWriter(draft, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                write(writer);
            }

            File.Move(draft, full, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ReadoutFormatException($"{path}: cannot be written: {error.Message}", error);
        }
        finally
        {
            Discard(draft);
        }
    }

    /// <summary>Writes bytes.</summary>
    /// <param name="path">Where to; an older file there is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="ReadoutFormatException">The place cannot be written to.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var full = Path.GetFullPath(path);
        var draft = Path.Combine(Path.GetDirectoryName(full) ?? ".", $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
        try
        {
            var stream = new FileStream(draft, FileMode.Create, FileAccess.Write);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream).ConfigureAwait(false);
            }

            File.Move(draft, full, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ReadoutFormatException($"{path}: cannot be written: {error.Message}", error);
        }
        finally
        {
            Discard(draft);
        }
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The draft is a leftover of a failure that is being reported already.
        }
    }
}
