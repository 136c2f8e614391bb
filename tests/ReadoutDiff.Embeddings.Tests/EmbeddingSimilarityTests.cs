using ReadoutDiff.Model;

namespace ReadoutDiff.Embeddings.Tests;

public sealed class EmbeddingSimilarityTests
{
    private static readonly AnalyzedReadout Chinese = Texts.Of("和平", "贸易");
    private static readonly AnalyzedReadout Russian = Texts.Of("Торговля", "мир мир мир");

    [Test]
    public void Score_WordPieceModel_PutsTranslationsNearestAndStrangersFar()
    {
        using var model = TinyModel.WithWordPiece();
        using var similarity = EmbeddingSimilarity.Load(model.Path);
        AssertCrossed(similarity.Score(Chinese, Russian, CancellationToken.None));
    }

    [Test]
    public void Score_SentencePieceModel_ShiftsIdsAsXlmRobertaDoes()
    {
        using var model = TinyModel.WithSentencePiece();
        using var similarity = EmbeddingSimilarity.Load(model.Path);
        AssertCrossed(similarity.Score(Chinese, Texts.Of("торговля", "мир мир мир"), CancellationToken.None));
    }

    [Test]
    public void Score_ShorterTextInABatch_IsNotChangedByItsPadding()
    {
        using var model = TinyModel.WithWordPiece();
        using var similarity = EmbeddingSimilarity.Load(model.Path);
        var alone = similarity.Score(Texts.Of("peace"), Texts.Of("trade peace"), CancellationToken.None)[0, 0];
        var batched = similarity.Score(Texts.Of("peace", "peace trade peace trade trade"), Texts.Of("trade peace"), CancellationToken.None)[0, 0];
        Assert.That(batched, Is.EqualTo(alone).Within(1e-5));
    }

    [Test]
    public void Score_MoreStatementsThanABatch_ScoresEachOfThem()
    {
        using var model = TinyModel.WithWordPiece();
        using var similarity = EmbeddingSimilarity.Load(model.Path);
        var left = Texts.Of([.. Enumerable.Range(0, 70).Select(i => i % 2 == 0 ? "peace" : "trade")]);
        var scores = similarity.Score(left, Texts.Of("мир"), CancellationToken.None);
        Assert.That(Enumerable.Range(0, 70).All(i => i % 2 == 0 ? scores[i, 0] > 0.9 : scores[i, 0] < 0.1), Is.True);
    }

    [Test]
    public void Score_Cancelled_Stops()
    {
        using var model = TinyModel.WithWordPiece();
        using var similarity = EmbeddingSimilarity.Load(model.Path);
        Assert.That(() => similarity.Score(Chinese, Russian, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Score_LongerThanTheModelTakes_IsCut()
    {
        using var model = TinyModel.WithWordPiece().WithFile("sentence_bert_config.json", """{ "max_seq_length": 3 }""");
        using var similarity = EmbeddingSimilarity.Load(model.Path);
        var scores = similarity.Score(Texts.Of("peace trade trade trade"), Texts.Of("peace"), CancellationToken.None);
        Assert.That(scores[0, 0], Is.GreaterThan(0.9f));
    }

    [Test]
    public void Score_FirstTokenPooling_ReadsOnlyTheFirstVector()
    {
        using var model = TinyModel.WithWordPiece().WithFile("1_Pooling/config.json", """{ "pooling_mode_cls_token": true }""");
        using var similarity = EmbeddingSimilarity.Load(model.Path);
        var scores = similarity.Score(Texts.Of("peace"), Texts.Of("trade"), CancellationToken.None);
        Assert.That(scores[0, 0], Is.GreaterThan(0.9f), "both begin with the same mark");
    }

    private static void AssertCrossed(float[,] scores) => Assert.Multiple(() =>
    {
        Assert.That(scores[0, 1], Is.GreaterThan(0.9f));
        Assert.That(scores[1, 0], Is.GreaterThan(0.9f));
        Assert.That(scores[0, 0], Is.LessThan(0.1f));
        Assert.That(scores[1, 1], Is.LessThan(0.1f));
    });
}
