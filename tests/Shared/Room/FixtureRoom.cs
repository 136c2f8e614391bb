using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ReadoutDiff.Archive;
using ReadoutDiff.Catalog;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Web;

namespace ReadoutDiff.Tests.Shared.Room;

/// <summary>A reading room on a free port of this machine, in this process, over a new archive with all fixture meetings.</summary>
internal sealed class FixtureRoom : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _room;

    private FixtureRoom(string folder, SnapshotArchive archive, WebApplication room, IReadOnlyDictionary<string, MeetingRecord> meetings)
    {
        (_folder, _room, Archive, Meetings) = (folder, room, archive, meetings);
        Address = new Uri(room.Urls.First());
        Client = NewClient();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>A client that starts from its address, does not follow redirects and keeps cookies.</summary>
    public HttpClient Client { get; }

    /// <summary>The archive it is open over.</summary>
    public SnapshotArchive Archive { get; }

    /// <summary>The stored meetings by the name of their fixture's folder; empty in a room over an empty archive.</summary>
    public IReadOnlyDictionary<string, MeetingRecord> Meetings { get; }

    /// <summary>The application's parts.</summary>
    public IServiceProvider Services => _room.Services;

    /// <summary>The options of a room in which tests are not slowed down.</summary>
    public static ReadingRoomOptions Open { get; } = new() { Listen = new(System.Net.IPAddress.Loopback, 0), RequestsPerSecond = 100_000, WritesPerMinute = 100_000 };

    /// <summary>Opens a room.</summary>
    /// <param name="options">For whom it is open; null: <see cref="Open"/>.</param>
    /// <param name="isEmpty">Whether the archive holds no meeting.</param>
    /// <param name="fetching">How added addresses are fetched; its clock is the room's.</param>
    /// <param name="fill">Puts more into the archive before the room opens.</param>
    public static async Task<FixtureRoom> OpenAsync(
        ReadingRoomOptions? options = null, bool isEmpty = false, FetchOptions? fetching = null, Func<SnapshotArchive, Task>? fill = null)
    {
        var folder = Directory.CreateTempSubdirectory("readoutdiff-room-").FullName;
        var archive = await SnapshotArchive.OpenAsync(Path.Combine(folder, "archive.db"));
        var meetings = isEmpty ? new Dictionary<string, MeetingRecord>() : await FixtureMeeting.StoreAllAsync(archive);
        if (fill is not null)
        {
            await fill(archive);
        }

        var room = ReadingRoom.Build(archive, DiplomaticLexicon.Default, SiteProfiles.Default, fetching ?? new FetchOptions(), options ?? Open);
        await room.StartAsync();
        return new FixtureRoom(folder, archive, room, meetings);
    }

    /// <summary>Returns when the catalog has read every stored text.</summary>
    public Task ReadAllAsync() => Services.GetRequiredService<CatalogKeeper>().ReadWaitingAsync();

    /// <summary>Another client, with cookies of its own.</summary>
    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _room.StopAsync();
        await _room.DisposeAsync();
        await Archive.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
