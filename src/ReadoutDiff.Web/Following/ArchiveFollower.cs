using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ReadoutDiff.Catalog;
using ReadoutDiff.Model;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Following;

/// <summary>Goes with the archive, to which other programs write too: takes over what is new, and has the captures read that wait.</summary>
internal sealed partial class ArchiveFollower(CatalogKeeper keeper, CorrectionBook corrections, TimeProvider clock, ILogger<ArchiveFollower> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private string? _told;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            do
            {
                await FollowAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends; what waits is read the next time.
        }
    }

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        try
        {
            await corrections.RefreshAsync(stoppingToken);
            await keeper.RefreshAsync(stoppingToken);
            if (keeper.State.Waiting > 0)
            {
                await keeper.ReadWaitingAsync(stoppingToken);
            }

            _told = null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Told once and tried again: a database that is away comes back, and no failure here ends the room for its readers.
            if (error.Message != _told)
            {
                _told = error.Message;
                NotFollowed(log, error is ReadoutFormatException ? error.Message : $"{error.GetType().Name}: {error.Message}");
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The archive cannot be followed for now: {Cause}")]
    private static partial void NotFollowed(ILogger log, string cause);
}
