using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using ReadoutDiff.App.Pipeline;
using ReadoutDiff.Archive;
using ReadoutDiff.Model;
using ReadoutDiff.Web;

namespace ReadoutDiff.App.Commands;

/// <summary><c>readoutdiff serve</c>: the reading room over the archive, as a web application.</summary>
internal static class ServeCommand
{
    private const string KeyVariable = "READOUTDIFF_API_KEY";

    public static Command Create(Streams streams)
    {
        var listen = new Option<string>("--listen") { HelpName = "ADDRESS:PORT", Description = "Where to serve. Default: 127.0.0.1:8300, which only this machine reaches.", DefaultValueFactory = _ => "127.0.0.1:8300" };
        var keyFile = new Option<string?>("--api-key-file") { HelpName = "FILE", Description = $"A file with the key that everyone must show; or name the key in ${KeyVariable}." };
        var userHeader = new Option<string?>("--user-header") { HelpName = "NAME", Description = "The header in which your reverse proxy names the user it let in. Only set it where nobody can go around the proxy." };
        var hosts = new Option<string[]>("--host") { HelpName = "NAME", Description = "A name under which it is asked for beside localhost, such as that of a proxy; may be repeated." };
        var lexicons = new Option<string[]>("--lexicon") { HelpName = "FILE", Description = "A lexicon of your own, added to the shipped one; may be repeated." };
        var rate = new Option<int>("--rate") { HelpName = "N", Description = "Requests a client may make in a second. Default: 100.", DefaultValueFactory = _ => 100 };
        rate.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1_000_000)
            {
                result.AddError("--rate: a number from 1 to 1000000 is needed");
            }
        });
        var archive = CollectOptions.ArchiveOption();
        var network = new NetworkOptions();
        var command = new Command("serve", "Opens the reading room: a web page on this machine to read, compare and follow meetings.") { listen, keyFile, userHeader, hosts, lexicons, rate, archive };
        network.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = new ReadingRoomOptions
            {
                Listen = IPEndPoint.TryParse(parsed.GetValue(listen)!, out var end) && parsed.GetValue(listen)!.Contains(':', StringComparison.Ordinal)
                    ? end
                    : throw new ReadoutFormatException($"--listen: '{parsed.GetValue(listen)}' is not an address with its port such as 127.0.0.1:8300"),
                ApiKey = Key(parsed.GetValue(keyFile)),
                UserHeader = parsed.GetValue(userHeader),
                Hosts = parsed.GetValue(hosts) ?? [],
                RequestsPerSecond = parsed.GetValue(rate),
            };
            if (options.Problem() is { } problem)
            {
                throw new ReadoutFormatException($"serve: {problem}");
            }

            var profiles = network.Profiles(parsed);
            var fetching = network.Fetching(parsed, streams.Fetching);
            var lexicon = LexiconFiles.Load(parsed.GetValue(lexicons) ?? []);
            return ArchiveCommand.WithArchiveAsync(
                parsed.GetValue(archive),
                async store =>
                {
                    var app = ReadingRoom.Build(store, lexicon, profiles, fetching, options);
                    await using (app.ConfigureAwait(false))
                    {
                        await ServeAsync(app, store, streams, cancellationToken).ConfigureAwait(false);
                        return ExitCode.Done;
                    }
                },
                cancellationToken);
        });
        return command;
    }

    private static async Task ServeAsync(WebApplication app, SnapshotArchive store, Streams streams, CancellationToken cancellationToken)
    {
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        await streams.Output.WriteLineAsync($"The reading room over '{store.Name}' is open: {app.Urls.First()} (Ctrl+C closes it)").ConfigureAwait(false);
        await streams.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
        await app.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string? Key(string? file)
    {
        var key = file is not null ? File.ReadAllText(file).Trim() : Environment.GetEnvironmentVariable(KeyVariable)?.Trim();
        return file is not null && string.IsNullOrEmpty(key) ? throw new ReadoutFormatException($"{file}: holds no key") : string.IsNullOrEmpty(key) ? null : key;
    }
}
