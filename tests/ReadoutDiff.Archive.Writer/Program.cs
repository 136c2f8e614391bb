using System.Globalization;
using System.Text;
using ReadoutDiff.Archive;
using ReadoutDiff.Model;

// Writes captures into an archive until it is killed, several at a time, and prints each one's number and hash once the archive has acknowledged it.
// Arguments: the archive's location, what to begin the addresses with, how many captures at most, how many at a time.
var (location, prefix) = (args[0], args[1]);
var count = int.Parse(args[2], CultureInfo.InvariantCulture);
var writers = int.Parse(args[3], CultureInfo.InvariantCulture);
try
{
    await using var archive = await SnapshotArchive.OpenAsync(location);
    await using var output = Console.OpenStandardOutput();
    var next = 0;
    await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
    {
        int n;
        while ((n = Interlocked.Increment(ref next)) <= count)
        {
            // Every third body is one of five that come again and again; lengths go past many pages of the database.
            var seed = n % 3 == 0 ? n % 5 : prefix.Aggregate(n, (sum, c) => unchecked((sum * 31) + c));
            var body = new byte[1000 + (int)((uint)seed * 7919L % 60_000)];
            new Random(seed).NextBytes(body);
            var stored = await archive.AddAsync(new Snapshot
            {
                Address = $"https://writer.test/{prefix}/{n}",
                FinalAddress = $"https://writer.test/{prefix}/{n}",
                CapturedAt = new DateTimeOffset(2021, 6, 28, 12, 0, 0, TimeSpan.Zero),
                Status = 200,
                Headers = [new("ETag", $"\"{n}\"")],
                Body = body,
            });
            // One write of a whole line: what a killed program has printed is whole or missing.
            var line = Encoding.ASCII.GetBytes($"{stored.Id} {stored.Hash}\n");
            lock (output)
            {
                output.Write(line);
                output.Flush();
            }
        }
    })));
    return 0;
}
catch (ReadoutFormatException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
