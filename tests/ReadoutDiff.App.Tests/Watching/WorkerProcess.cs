using System.Collections.Concurrent;
using System.Diagnostics;

namespace ReadoutDiff.App.Tests.Watching;

/// <summary>The program as a process of its own that watches, until it is stopped or killed.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly List<(Func<bool> IsSo, TaskCompletionSource Done)> _waiting = [];

    private WorkerProcess(Process process) => _process = process;

    /// <summary>What it logged.</summary>
    public IReadOnlyCollection<string> Lines => [.. _lines];

    public int ExitCode => _process.ExitCode;

    public static WorkerProcess Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "readoutdiff.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var worker = new WorkerProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        worker._process.OutputDataReceived += (_, line) => worker.Take(line.Data);
        worker._process.ErrorDataReceived += (_, line) => worker.Take(line.Data);
        worker._process.Start();
        worker._process.BeginOutputReadLine();
        worker._process.BeginErrorReadLine();
        return worker;
    }

    /// <summary>Waits until what workers logged fulfils a condition.</summary>
    public static async Task WaitForAsync(IReadOnlyList<WorkerProcess> workers, Func<bool> isSo, TimeSpan longest)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        foreach (var worker in workers)
        {
            lock (worker._waiting)
            {
                worker._waiting.Add((isSo, done));
            }

            worker.Take(null);
        }

        try
        {
            await done.Task.WaitAsync(longest);
        }
        catch (TimeoutException error)
        {
            throw new TimeoutException(string.Join("\n", workers.SelectMany(worker => worker.Lines.TakeLast(15).Prepend("worker:"))), error);
        }
    }

    /// <summary>Ends it at once, as kill -9 does.</summary>
    public void Kill() => _process.Kill(entireProcessTree: true);

    /// <summary>Asks it to end, as a service manager does.</summary>
    public async Task<int> StopAsync(TimeSpan longest)
    {
        using var kill = Process.Start(new ProcessStartInfo("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]) { UseShellExecute = false })!;
        await kill.WaitForExitAsync();
        using var limit = new CancellationTokenSource(longest);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Waits until it ends by itself, with all that it wrote.</summary>
    public async Task<int> EndAsync(TimeSpan longest)
    {
        using var limit = new CancellationTokenSource(longest);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is not null)
        {
            _lines.Enqueue(line);
        }

        lock (_waiting)
        {
            foreach (var (isSo, done) in _waiting)
            {
                if (isSo())
                {
                    done.TrySetResult();
                }
            }
        }
    }
}
