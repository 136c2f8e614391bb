using System.Diagnostics;
using System.Globalization;

namespace ReadoutDiff.Archive.Tests;

/// <summary>The writing program as a process of its own, and what it has been told is stored.</summary>
internal sealed class WriterProgram : IDisposable
{
    private readonly Process _process;
    private readonly List<(long Id, string Hash)> _acknowledged = [];
    private readonly TaskCompletionSource _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;
    private readonly Task<string> _errors;

    /// <summary>Starts it.</summary>
    /// <param name="location">The archive.</param>
    /// <param name="prefix">What its addresses begin with.</param>
    /// <param name="count">How many captures it stores.</param>
    /// <param name="writers">How many at a time.</param>
    /// <param name="killAfter">Kill it when so many are acknowledged; 0 for never.</param>
    /// <param name="shell">A shell script that ends by starting it (<c>exec "$@"</c>), or empty.</param>
    public WriterProgram(string location, string prefix, int count, int writers, int killAfter = 0, string shell = "")
    {
        var program = Path.Combine(TestContext.CurrentContext.TestDirectory, "ReadoutDiff.Archive.Writer.dll");
        string[] command = [Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", program, location, prefix, .. new[] { count, writers }.Select(n => n.ToString(CultureInfo.InvariantCulture))];
        var start = shell.Length == 0
            ? new ProcessStartInfo(command[0], command[1..])
            : new ProcessStartInfo("/bin/sh", ["-c", shell, "sh", .. command]);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["DOTNET_gcServer"] = "0";
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
        _reading = Task.Run(async () =>
        {
            while (await _process.StandardOutput.ReadLineAsync() is { } line)
            {
                var words = line.Split(' ');
                if (words.Length == 2 && words[1].Length == 64)
                {
                    _acknowledged.Add((long.Parse(words[0], CultureInfo.InvariantCulture), words[1]));
                }

                if (_acknowledged.Count == killAfter)
                {
                    // SIGKILL: the program has no chance to finish anything.
                    _process.Kill();
                }

                _enough.TrySetResult();
            }
        });
    }

    /// <summary>Ends when the first capture is acknowledged, or the program.</summary>
    public Task FirstAsync() => Task.WhenAny(_enough.Task, _reading);

    /// <summary>Waits for its end.</summary>
    public async Task<(int ExitCode, string Errors, IReadOnlyList<(long Id, string Hash)> Acknowledged)> EndAsync()
    {
        await _reading;
        await _process.WaitForExitAsync();
        return (_process.ExitCode, await _errors, _acknowledged);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
