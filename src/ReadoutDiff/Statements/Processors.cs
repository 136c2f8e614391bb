using System.Runtime.ExceptionServices;

namespace ReadoutDiff.Statements;

/// <summary>Runs work on all processors; what fails fails as it would on one.</summary>
internal static class Processors
{
    /// <summary>Does two things side by side.</summary>
    public static void Both(Action one, Action other, CancellationToken ct) => For(2, i => (i == 0 ? one : other)(), ct);

    /// <summary>Does something for each number from 0 on.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static void For(int count, Action<int> act, CancellationToken ct)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = ct }, act);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
