using System.IO.Compression;
using System.Text;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Alignment;

/// <summary>Reads the index and text of the dictd format: <c>head TAB offset TAB length</c>, numbers in its base 64.</summary>
internal static class DictdReader
{
    private const int MostBytes = 128 * 1024 * 1024;
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    public static Dictionary<string, string> Read(Stream index, Stream text, string source)
    {
        var body = ReadBody(text, source);
        var entries = new Dictionary<string, string>();
        using var reader = new StreamReader(index, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            if (columns.Length < 3 || columns[0].StartsWith("00database", StringComparison.Ordinal) || columns[0].StartsWith("00-database", StringComparison.Ordinal))
            {
                continue;
            }

            if (Number(columns[1]) is not { } offset || Number(columns[2]) is not { } length || offset + length > body.Length)
            {
                throw new ReadoutFormatException($"{source}: the index entry '{columns[0]}' does not point into the dictionary's text.");
            }

            var head = Folding.Fold(columns[0]);
            var entry = Encoding.UTF8.GetString(body, (int)offset, (int)length);
            entries[head] = entries.TryGetValue(head, out var earlier) ? earlier + "\n" + entry : entry;
        }

        return entries;
    }

    private static byte[] ReadBody(Stream text, string source)
    {
        using var buffered = new MemoryStream();
        Copy(text, buffered, source);
        var bytes = buffered.ToArray();
        if (bytes is not [0x1F, 0x8B, ..])
        {
            return bytes;
        }

        try
        {
            buffered.Position = 0;
            using var plain = new MemoryStream();
            using var unzip = new GZipStream(buffered, CompressionMode.Decompress, leaveOpen: true);
            Copy(unzip, plain, source);
            return plain.ToArray();
        }
        catch (InvalidDataException e)
        {
            throw new ReadoutFormatException($"{source}: the compressed text is damaged ({e.Message}).", e);
        }
    }

    private static void Copy(Stream from, MemoryStream to, string source)
    {
        var chunk = new byte[81920];
        int read;
        while ((read = from.Read(chunk)) > 0)
        {
            if (to.Length + read > MostBytes)
            {
                throw new ReadoutFormatException($"{source}: larger than {MostBytes / 1024 / 1024} MB unpacked.");
            }

            to.Write(chunk, 0, read);
        }
    }

    private static long? Number(string digits)
    {
        long number = 0;
        foreach (var digit in digits)
        {
            var value = Digits.IndexOf(digit, StringComparison.Ordinal);
            if (value < 0 || number > int.MaxValue)
            {
                return null;
            }

            number = (number * 64) + value;
        }

        return digits.Length == 0 ? null : number;
    }
}
