using ReadoutDiff.Model;

namespace ReadoutDiff.Embeddings.Tests;

public sealed class EmbeddingSimilarityProviderTests
{
    private readonly EmbeddingSimilarityProvider _provider = new();

    [Test]
    public void Load_WithoutCalibration_SaysThatScoresAreNotCalibrated()
    {
        using var model = TinyModel.WithWordPiece();
        Assert.That(_provider.Load(model.Path).Limits.Single().Code, Is.EqualTo("uncalibrated-model"));
    }

    [Test]
    public void Load_WithCalibration_HasNothingToSay()
    {
        using var model = TinyModel.WithWordPiece().WithFile("calibration.json", """{ "slope": 10, "midpoint": 0.5 }""");
        Assert.That(_provider.Load(model.Path).Limits, Is.Empty);
    }

    [Test]
    public void Load_FolderThatIsNotThere_NamesIt() => AssertRefused("no-such-folder", "no-such-folder: no such model folder");

    [Test]
    public void Load_FolderWithoutModel_SaysWhatIsMissing()
    {
        using var model = TinyModel.WithWordPiece();
        File.Delete(Path.Combine(model.Path, "model.onnx"));
        AssertRefused(model.Path, "no model.onnx");
    }

    [Test]
    public void Load_FolderWithoutTokenizer_SaysWhatIsMissing()
    {
        using var model = TinyModel.WithWordPiece();
        File.Delete(Path.Combine(model.Path, "vocab.txt"));
        AssertRefused(model.Path, "no tokenizer");
    }

    [Test]
    public void Load_BrokenModel_SaysSoInOneLine()
    {
        using var model = TinyModel.WithWordPiece().WithFile("model.onnx", "not a model");
        AssertRefused(model.Path, "not an ONNX model");
    }

    [Test]
    public void Load_BrokenTokenizer_SaysSoInOneLine()
    {
        using var model = TinyModel.WithSentencePiece().WithFile("sentencepiece.bpe.model", "not pieces");
        AssertRefused(model.Path, "tokenizer cannot be read");
    }

    [Test]
    public void Load_BrokenSettings_NamesFileAndLine()
    {
        using var model = TinyModel.WithWordPiece().WithFile("calibration.json", "{ \"slope\": 1,\n oops }");
        AssertRefused(model.Path, "calibration.json: not valid JSON at line 2");
    }

    private void AssertRefused(string folder, string cause)
    {
        var error = Assert.Throws<ReadoutFormatException>(() => _provider.Load(folder));
        Assert.That(error!.Message, Does.Contain(cause).And.Not.Contain("\n"));
    }
}
