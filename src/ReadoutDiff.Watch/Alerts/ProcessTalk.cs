using System.Diagnostics;
using System.Text;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>What goes into a running process and comes out of it. All three streams are served at once, so that none of them can block the process.</summary>
internal sealed class ProcessTalk
{
    private const int MostComplaint = 4096;

    // How long is waited for output after the end: a process that it left behind may hold the streams open for good.
    private static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(1);

    private readonly byte[] _complaint = new byte[MostComplaint];
    private readonly Task _streams;
    private int _length;

    /// <summary>Begins to talk.</summary>
    public ProcessTalk(Process process, byte[] input) => _streams = Task.WhenAll(
        FeedAsync(process.StandardInput.BaseStream, input),
        DrainAsync(process.StandardOutput.BaseStream, []),
        DrainAsync(process.StandardError.BaseStream, _complaint));

    /// <summary>After the process ended: the first line with anything in it that it wrote to standard error.</summary>
    public async Task<string> EndAsync()
    {
        await Task.WhenAny(_streams, Task.Delay(Aftermath)).ConfigureAwait(false);
        var text = Encoding.UTF8.GetString(_complaint, 0, Volatile.Read(ref _length));
        return text.Split('\n').Select(line => OneLine.Of(line, 300)).FirstOrDefault(line => line.Length > 0) ?? "";
    }

    private static async Task FeedAsync(Stream to, byte[] input)
    {
        try
        {
            await using (to.ConfigureAwait(false))
            {
                await to.WriteAsync(input).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // It need not read what it is told.
        }
    }

    private async Task DrainAsync(Stream from, byte[] kept)
    {
        var rest = new byte[4096];
        var length = 0;
        try
        {
            int read;
            do
            {
                var isKept = length < kept.Length;
                read = await from.ReadAsync(isKept ? kept.AsMemory(length) : rest).ConfigureAwait(false);
                if (isKept)
                {
                    length += read;
                    Volatile.Write(ref _length, length);
                }
            }
            while (read > 0);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // What was read until then is what there is.
        }
    }
}
