using System.CommandLine;
using System.Net;
using ReadoutDiff.App.Watching;
using ReadoutDiff.Archive;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;
using ReadoutDiff.Watch;
using ReadoutDiff.Watch.Alerts;
using ReadoutDiff.Watch.Work;

namespace ReadoutDiff.App.Commands;

/// <summary><c>readoutdiff watch run</c>: checks what is due, once or as a service.</summary>
internal static class WatchRunCommand
{
    public static Command Create(Streams streams)
    {
        var once = new Option<bool>("--once") { Description = "Check what is due now, send what is to be told, and end." };
        var alerts = new Option<string?>("--alerts") { HelpName = "FILE", Description = "The YAML file that says which ways alerts go." };
        var listen = new Option<string?>("--listen") { HelpName = "ADDRESS:PORT", Description = "Serve /health and /feed.atom there, such as 127.0.0.1:8089." };
        var hosts = Number("--hosts", "How many hosts are worked on at once.", 32);
        var tick = Number("--tick", "Seconds between two looks for what is due.", 5);
        var lease = Number("--lease", "Seconds after which another worker takes over from one that died.", 60);
        var archive = CollectOptions.ArchiveOption();
        var network = new NetworkOptions();
        var command = new ServiceCommand(
            "run", "Checks watched pages when they are due. With a PostgreSQL archive any number of workers share the work.", WatchHost.LongestStop(new WorkerSettings()) + TimeSpan.FromSeconds(5))
        {
            once, alerts, listen, hosts, tick, lease, archive,
        };
        network.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var address = parsed.GetValue(listen) is { } text
                ? IPEndPoint.TryParse(text, out var end) && end.Port > 0 ? end : throw new ReadoutFormatException($"--listen: '{text}' is not an address with its port such as 127.0.0.1:8089")
                : null;
            var profiles = network.Profiles(parsed);
            var fetching = network.Fetching(parsed, streams.Fetching);
            var worker = new WorkerSettings { MostHosts = parsed.GetValue(hosts), Lease = TimeSpan.FromSeconds(parsed.GetValue(lease)) };
            return ArchiveCommand.WithArchiveAsync(
                parsed.GetValue(archive),
                async store =>
                {
                    using var settings = parsed.GetValue(alerts) is { } file ? AlertSettings.Load(file) : null;
                    var options = new WatchOptions { Worker = worker, Channels = settings?.Channels ?? [], FeedFile = settings?.FeedFile };
                    if (parsed.GetValue(once))
                    {
                        return await OnceAsync(store, profiles, fetching, options, streams, cancellationToken).ConfigureAwait(false);
                    }

                    await WatchHost.RunAsync(store, profiles, fetching, options, address, TimeSpan.FromSeconds(parsed.GetValue(tick)), cancellationToken).ConfigureAwait(false);
                    return ExitCode.Done;
                },
                cancellationToken);
        });
        return command;
    }

    private static async Task<int> OnceAsync(
        SnapshotArchive store, SiteProfiles profiles, FetchOptions fetching, WatchOptions options, Streams streams, CancellationToken cancellationToken)
    {
        var before = await store.Outbox.LatestAsync(null, 1, cancellationToken).ConfigureAwait(false) is [var newest] ? newest.Id : 0;
        var service = new WatchService(store, profiles, fetching, options);
        await using (service.ConfigureAwait(false))
        {
            var isWhole = await service.Worker.RunDueAsync(cancellationToken).ConfigureAwait(false);
            isWhole &= await service.Dispatcher.RunDueAsync(cancellationToken).ConfigureAwait(false);
            foreach (var alert in (await store.Outbox.LatestAsync(null, 1000, cancellationToken).ConfigureAwait(false)).Where(alert => alert.Id > before).Reverse())
            {
                await streams.Output.WriteLineAsync(Terminal.WatchView.Line(alert)).ConfigureAwait(false);
            }

            return isWhole ? ExitCode.Done : ExitCode.Incomplete;
        }
    }

    private static Option<int> Number(string name, string description, int usual)
    {
        var option = new Option<int>(name) { HelpName = "N", Description = $"{description} Default: {usual}.", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 10_000)
            {
                result.AddError($"{name}: a number from 1 to 10000 is needed");
            }
        });
        return option;
    }
}
