using System.Text;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.Collection.Tests;

/// <summary>A temporary folder with inputs, and the reading of them.</summary>
internal sealed class Input : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("readoutdiff-input");

    /// <summary>The folder's path.</summary>
    public string Folder => _folder.FullName;

    static Input() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The fixture pages, found above the test's own folder.</summary>
    public static IEnumerable<string> FixturePages() =>
        Directory.EnumerateFiles(RepositoryFolder.Find("fixtures/meetings"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public Task<Readout> ReadAsync(string name, string content) => ReadAsync(name, Encoding.UTF8.GetBytes(content));

    public Task<Readout> ReadAsync(string name, byte[] content) => new ReadoutSource().ReadAsync(Write(name, content), ReadoutOptions.Default);

    public void Dispose() => _folder.Delete(recursive: true);
}
