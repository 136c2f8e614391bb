using System.Text;
using ReadoutDiff.Collection;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Pipeline;

/// <summary>Writes the files that the command line names, whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes UTF-8 without a byte-order mark.</summary>
    /// <param name="path">Where to; an older file there is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="ReadoutFormatException">The place cannot be written to.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        try
        {
            WholeFile.Write(path, stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
                write(writer);
            });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, error);
        }
    }

    /// <summary>Writes bytes.</summary>
    /// <param name="path">Where to; an older file there is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="ReadoutFormatException">The place cannot be written to.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        try
        {
            await WholeFile.WriteAsync(path, write).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, error);
        }
    }

    private static ReadoutFormatException Refused(string path, Exception error) => new($"{path}: cannot be written: {error.Message}", error);
}
