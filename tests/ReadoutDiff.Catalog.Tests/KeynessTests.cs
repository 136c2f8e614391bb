using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog.Tests;

[TestFixture]
public sealed class KeynessTests
{
    private static readonly MeetingCatalog Catalog = Sample.Catalog(
        Sample.Meeting(
            1,
            new DateOnly(2020, 1, 1),
            Sample.Counted(Side.China, Language.Chinese, ("taiwan", 9), ("brics", 3)),
            Sample.Counted(Side.China, Language.English, ("taiwan", 9), ("brics", 3)),
            Sample.Counted(Side.Russia, Language.Russian, ("brics", 3), ("un", 7))),
        Sample.Meeting(2, new DateOnly(2021, 1, 1), Sample.Counted(Side.China, Language.Chinese, ("taiwan", 2), ("putin", 1)), Sample.Waiting(Side.Russia, Language.Russian)),
        Sample.Meeting(3, new DateOnly(2022, 1, 1), Sample.Broken(Side.China, Language.Chinese)));

    [Test]
    public void Keyness_ConceptOfOneSide_StandsFirstWithItsCounts()
    {
        var table = Catalog.Keyness(Side.China, Side.Russia, new KeynessOptions());
        Assert.Multiple(() =>
        {
            Assert.That(table.Rows.Select(row => row.ConceptId), Is.EqualTo(["taiwan", "putin", "brics", "un"]));
            Assert.That((table.Rows[0].Count, table.Rows[0].Texts, table.Rows[0].ReferenceCount, table.Rows[0].ReferenceTexts), Is.EqualTo((11L, 2, 0L, 0)), "the translation counts once");
            Assert.That(table.Rows[^1].Score.Z, Is.Negative);
            Assert.That((table.Total, table.ReferenceTotal), Is.EqualTo((new KeynessTotal(2, 15), new KeynessTotal(1, 10))));
            Assert.That((table.Waiting, table.Unreadable), Is.EqualTo((1, 1)));
        });
    }

    [Test]
    public void Keyness_StrongerPrior_DrawsToTheMiddle()
    {
        var (weak, strong) = (Table(1), Table(1000));
        Assert.That(Math.Abs(strong.Rows[0].Score.Z), Is.LessThan(Math.Abs(weak.Rows[0].Score.Z)));

        KeynessTable Table(double strength) => Catalog.Keyness(Side.China, Side.Russia, new KeynessOptions { PriorStrength = strength });
    }

    [Test]
    public void Keyness_PairedOnly_LeavesOutMeetingsOfWhichOneSideWasNotRead() =>
        Assert.That(Catalog.Keyness(Side.China, Side.Russia, new KeynessOptions { PairedOnly = true }).Total, Is.EqualTo(new KeynessTotal(1, 12)));

    [Test]
    public void Keyness_OfSomeMeetings_CountsThoseAlone()
    {
        var options = new KeynessOptions { Meetings = new MeetingQuery { From = new DateOnly(2021, 1, 1) } };
        Assert.That(Catalog.Keyness(Side.China, Side.Russia, options).Total, Is.EqualTo(new KeynessTotal(1, 3)));
    }

    [Test]
    public void Keyness_KindsAndFewestCounts_ListFewerAndCountAll()
    {
        var table = Catalog.Keyness(Side.China, Side.Russia, new KeynessOptions { Kinds = [ConceptKind.Body], MinCount = 7 });
        Assert.That((table.Rows.Select(row => row.ConceptId).Single(), table.Total.Count), Is.EqualTo(("un", 15L)));
    }

    [Test]
    public void Keyness_SideAgainstItself_IsRefused() =>
        Assert.That(() => Catalog.Keyness(Side.China, Side.China, new KeynessOptions()), Throws.ArgumentException);

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void Keyness_PriorOutOfRange_IsRefused(double strength) =>
        Assert.That(() => Catalog.Keyness(Side.China, Side.Russia, new KeynessOptions { PriorStrength = strength }), Throws.ArgumentException);

    [Test]
    public void Keyness_EmptyCatalog_HasNoRows() => Assert.That(Sample.Catalog().Keyness(Side.China, Side.Russia, new KeynessOptions()).Rows, Is.Empty);

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public Property Keyness_SidesSwapped_IsNegated() => Prop.ForAll(Catalogs(), Gen.Elements(Enum.GetValues<KeynessUnit>()).ToArbitrary(), (catalog, unit) =>
    {
        var options = new KeynessOptions { Unit = unit };
        var one = catalog.Keyness(Side.China, Side.Russia, options).Rows.ToDictionary(row => row.ConceptId);
        return catalog.Keyness(Side.Russia, Side.China, options).Rows.All(row =>
            row.Score.Z == -one[row.ConceptId].Score.Z && row.Count == one[row.ConceptId].ReferenceCount && row.Texts == one[row.ConceptId].ReferenceTexts);
    });

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public Property Keyness_AnyMeetings_CountsAddUp() => Prop.ForAll(Catalogs(), catalog =>
    {
        var table = catalog.Keyness(Side.China, Side.Russia, new KeynessOptions());
        return table.Rows.Sum(row => row.Count) == table.Total.Count
            && table.Rows.Sum(row => row.ReferenceCount) == table.ReferenceTotal.Count
            && table.Rows.All(row => row.Texts <= table.Total.Texts && double.IsFinite(row.Score.Z));
    });

    private static Arbitrary<MeetingCatalog> Catalogs() => AnyMeetings.Generator.Select(meetings => Sample.Catalog([.. meetings])).ToArbitrary();
}
