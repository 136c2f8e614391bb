using ReadoutDiff.Archive;
using ReadoutDiff.Collection;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Catalog.Tests;

/// <summary>An empty archive in a folder of its own, with a keeper of its catalog.</summary>
internal sealed class ArchiveFile : IAsyncDisposable
{
    private static readonly ReadoutAnalyzer Analyzer = new(DiplomaticLexicon.Default);

    private readonly string _folder;

    private ArchiveFile(string folder, SnapshotArchive archive)
    {
        (_folder, Archive) = (folder, archive);
        Keeper = NewKeeper(DiplomaticLexicon.Default);
    }

    public SnapshotArchive Archive { get; }

    public CatalogKeeper Keeper { get; }

    public static async Task<ArchiveFile> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("readoutdiff-").FullName;
        return new ArchiveFile(folder, await SnapshotArchive.OpenAsync(Path.Combine(folder, "archive.db")));
    }

    /// <summary>Another keeper on the same archive, as of another program.</summary>
    public CatalogKeeper NewKeeper(ILexicon lexicon) =>
        new(Archive, new ReadoutSource(), ReferenceEquals(lexicon, DiplomaticLexicon.Default) ? Analyzer : new ReadoutAnalyzer(lexicon), lexicon);

    public async ValueTask DisposeAsync()
    {
        await Keeper.DisposeAsync();
        await Archive.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
