using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using ReadoutDiff.Archive.Alerts;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>
/// Runs a program for each alert, without a shell: the alert as JSON (see <see cref="DeliveryJson"/>) on its standard input,
/// and its parts in the variables READOUTDIFF_ID, _KEY, _KIND, _CLASS, _ADDRESS, _HEADLINE and _LINK. Exit status 0 is
/// success. What it writes to standard output is thrown away; the first line of its standard error tells why it failed.
/// </summary>
public sealed class CommandChannel(CommandSettings settings, ChannelOptions options) : IAlertChannel
{
    /// <inheritdoc/>
    public string Name => settings.Name;

    /// <inheritdoc/>
    public bool Wants(Alert alert) => settings.Filter.Admits(alert);

    /// <inheritdoc/>
    public async Task SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        cancellationToken.ThrowIfCancellationRequested();
        using var process = Start(delivery);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.TimeLimit);
        var talk = new ProcessTalk(process, DeliveryJson.Write(delivery));
        try
        {
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Kill(process);
            cancellationToken.ThrowIfCancellationRequested();
            throw Failure(string.Create(CultureInfo.InvariantCulture, $"not done within {options.TimeLimit.TotalSeconds:0.##} s"), isFinal: false);
        }

        var complaint = await talk.EndAsync().ConfigureAwait(false);
        if (process.ExitCode != 0)
        {
            var words = complaint.Length == 0 ? "" : ": " + complaint;
            throw Failure(string.Create(CultureInfo.InvariantCulture, $"ends with status {process.ExitCode}{words}"), isFinal: false);
        }
    }

    private Process Start(Delivery delivery)
    {
        var program = ProgramPath.Find(settings.Program, settings.Folder, Environment.GetEnvironmentVariable("PATH"))
            ?? throw Failure("there is no such program", isFinal: true);
        var start = new ProcessStartInfo(program, settings.Arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = settings.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in settings.WithheldVariables)
        {
            start.Environment.Remove(name);
        }

        var alert = delivery.Alert;
        start.Environment["READOUTDIFF_ID"] = DeliveryName.Of(delivery);
        start.Environment["READOUTDIFF_KEY"] = OneLine.Of(alert.Key, 1000);
        start.Environment["READOUTDIFF_KIND"] = AlertWords.Of(alert.Kind);
        start.Environment["READOUTDIFF_CLASS"] = alert.Class is { } weight ? AlertWords.Of(weight) : "";
        start.Environment["READOUTDIFF_ADDRESS"] = OneLine.Of(alert.Address, 8192);
        start.Environment["READOUTDIFF_HEADLINE"] = OneLine.Of(alert.Headline, 1000);
        start.Environment["READOUTDIFF_LINK"] = OneLine.Of(alert.Link, 8192);
        try
        {
            return Process.Start(start) ?? throw Failure("cannot be started", isFinal: false);
        }
        catch (Win32Exception error)
        {
            throw Failure("cannot be started: " + error.Message, isFinal: false, error);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is AggregateException or Win32Exception or InvalidOperationException)
        {
            // It ended by itself meanwhile, or belongs to somebody else by now.
        }
    }

    private AlertDeliveryException Failure(string reason, bool isFinal, Exception? cause = null) =>
        new(OneLine.Of($"{Path.GetFileName(settings.Program)}: {reason}", 500), isFinal, cause);
}
