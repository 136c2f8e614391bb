using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog.Tests;

[TestFixture]
public sealed class CountedTextTests
{
    [Test]
    public void Counted_OwnLanguageAndTranslation_IsTheOwn() =>
        Assert.That(Only(Sample.Text(Side.China, Language.English), Sample.Chinese()).Text!.Language, Is.EqualTo(Language.Chinese));

    [Test]
    public void Counted_OnlyTranslations_IsTheEnglish() =>
        Assert.That(Only(Sample.Text(Side.China, Language.Russian), Sample.Text(Side.China, Language.English)).Text!.Language, Is.EqualTo(Language.English));

    [Test]
    public void Counted_TwoInTheOwnLanguage_IsTheLonger() =>
        Assert.That(Only(Sample.Chinese("taiwan"), Sample.With(Sample.Chinese("brics"), reading => reading with { Letters = 2000 })).Text!.Reading!.Find("brics"), Is.Not.Null);

    [Test]
    public void Counted_OwnWaits_WaitsAndIsNoTranslation() =>
        Assert.That(Only(Sample.Waiting(Side.China, Language.Chinese), Sample.Text(Side.China, Language.English)), Has.Property("Text").Null.And.Property("IsWaiting").True);

    [Test]
    public void Counted_OwnCannotBeRead_IsTheTranslation() =>
        Assert.That(Only(Sample.Broken(Side.China, Language.Chinese), Sample.Text(Side.China, Language.English)).Text!.Language, Is.EqualTo(Language.English));

    [Test]
    public void Counted_SideCorrected_IsOfTheSideItWasCorrectedTo()
    {
        var corrected = Sample.With(Sample.Chinese("taiwan"), reading => reading with { Side = Side.Russia });
        Assert.That(Only(corrected).Side, Is.EqualTo(Side.Russia));
    }

    [Test]
    public void OneSided_OtherSideReadInWhole_IsWhatItDoesNotName() =>
        Assert.That(Meeting(Sample.Chinese("taiwan", "brics"), Sample.Russian("brics")).OneSided, Is.EqualTo(["taiwan"]));

    [Test]
    public void OneSided_OtherSidesTranslationNamesIt_IsNotOneSided() =>
        Assert.That(Meeting(Sample.Chinese("taiwan"), Sample.Russian(), Sample.Text(Side.Russia, Language.English, "taiwan")).OneSided, Is.Empty);

    [Test]
    public void OneSided_OtherSideHasATextThatWasNotRead_IsNotSaid()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Meeting(Sample.Chinese("taiwan"), Sample.Russian(), Sample.Waiting(Side.Russia, Language.English)).OneSided, Is.Empty);
            Assert.That(Meeting(Sample.Chinese("taiwan"), Sample.Russian(), Sample.Broken(Side.Russia, Language.English)).OneSided, Is.Empty);
            Assert.That(Meeting(Sample.Chinese("taiwan"), Sample.With(Sample.Russian(), reading => reading with { Limits = [LimitCode.TruncatedPage] })).OneSided, Is.Empty);
        });
    }

    [Test]
    public void OneSided_OneSideAlone_IsNotSaid() => Assert.That(Meeting(Sample.Chinese("taiwan")).OneSided, Is.Empty);

    private static CountedText Only(params CatalogText[] texts) => Meeting(texts).Counted.Single();

    private static CatalogMeeting Meeting(params CatalogText[] texts) => Sample.Meeting(1, Sample.Day, texts);
}
