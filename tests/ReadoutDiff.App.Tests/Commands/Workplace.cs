using System.Text;
using ReadoutDiff.App.Commands;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.App.Tests.Commands;

/// <summary>A temporary folder and the program run in this process, with its outputs kept.</summary>
internal sealed class Workplace : IDisposable
{
    private const string ChinesePage =
        """
        习近平同俄罗斯总统普京通电话

        2024年2月8日下午，国家主席习近平同俄罗斯总统普京通电话。

        习近平强调，台湾问题纯属中国内政，中方反对外部势力干涉。

        普京表示，俄方愿同中方扩大农业合作。
        """;

    private const string RussianPage =
        """
        Телефонный разговор с Председателем КНР Си Цзиньпином

        8 февраля 2024 года состоялся телефонный разговор Владимира Путина с Председателем КНР Си Цзиньпином.

        Владимир Путин рассказал о положении на Украине. Стороны условились расширять сотрудничество в сельском хозяйстве.
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("readoutdiff-app");

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>How the program reaches the network.</summary>
    public FetchOptions Fetching { get; init; } = new();

    public string Chinese => Write("left.txt", ChinesePage);

    public string Russian => Write("right.txt", RussianPage);

    /// <summary>The fixtures' folder of one meeting, found above the test's own folder.</summary>
    public static string Meeting(string name) => RepositoryFolder.Find($"fixtures/meetings/{name}");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string content)
    {
        File.WriteAllText(PathOf(name), content);
        return PathOf(name);
    }

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(PathOf(name), content);
        return PathOf(name);
    }

    public Task<int> RunAsync(string? input, params string[] arguments) => RunAsync(input, CancellationToken.None, arguments);

    public async Task<int> RunAsync(string? input, CancellationToken cancellationToken, params string[] arguments)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input ?? ""));
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new Streams(stream, output, error) { Fetching = Fetching }, cancellationToken);
        Output = output.ToString();
        Error = error.ToString();
        return code;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
