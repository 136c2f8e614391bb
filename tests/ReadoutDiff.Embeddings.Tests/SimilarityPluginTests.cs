using ReadoutDiff.App.Pipeline;
using ReadoutDiff.Model;

namespace ReadoutDiff.Embeddings.Tests;

public sealed class SimilarityPluginTests
{
    private static string Runtime => Path.Combine(AppContext.BaseDirectory, "runtime");

    [Test]
    public void Load_PublishedRuntime_RunsTheModel()
    {
        using var model = TinyModel.WithWordPiece();
        var loaded = SimilarityPlugin.Load(model.Path, Runtime);
        using var owner = loaded.Similarity as IDisposable;
        var scores = loaded.Similarity.Score(Texts.Of("和平"), Texts.Of("мир", "торговля"), CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Similarity.GetType().Assembly.Location, Does.StartWith(Runtime), "not the copy beside the test");
            Assert.That(scores[0, 0], Is.GreaterThan(0.9f));
            Assert.That(scores[0, 1], Is.LessThan(0.1f));
        });
    }

    [Test]
    public void Load_BrokenModel_SaysSoInOneLine()
    {
        using var model = TinyModel.WithWordPiece().WithFile("model.onnx", "not a model");
        var error = Assert.Throws<ReadoutFormatException>(() => SimilarityPlugin.Load(model.Path, Runtime));
        Assert.That(error!.Message, Does.Contain("not an ONNX model").And.Not.Contain("\n"));
    }

    [Test]
    public void Load_RuntimeNotThere_SaysHowToPublishIt()
    {
        var error = Assert.Throws<ReadoutFormatException>(() => SimilarityPlugin.Load("model", "no-such-folder"));
        Assert.That(error!.Message, Does.Contain("no-such-folder").And.Contain("dotnet publish"));
    }
}
