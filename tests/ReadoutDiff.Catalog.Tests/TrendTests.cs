using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog.Tests;

[TestFixture]
public sealed class TrendTests
{
    [Test]
    public void Trend_TwoSides_CountsEachByItself()
    {
        var catalog = Sample.Catalog(
            Sample.Meeting(1, new DateOnly(2021, 1, 10), Sample.Counted(Side.China, Language.Chinese, ("taiwan", 4)), Sample.Russian()),
            Sample.Meeting(2, new DateOnly(2021, 3, 31), Sample.Chinese(), Sample.Russian("taiwan")),
            Sample.Meeting(3, new DateOnly(2021, 4, 1), Sample.Chinese("taiwan")));
        var trend = catalog.Trend("taiwan", new TrendOptions());
        Assert.Multiple(() =>
        {
            Assert.That(trend.Periods.Select(trend.Label), Is.EqualTo(["2021-Q1", "2021-Q2"]));
            Assert.That(trend.Sides.Select(side => side.Side), Is.EqualTo([Side.China, Side.Russia]));
            Assert.That(trend.Sides[0].Values[0], Is.EqualTo(new TrendValue(new DateOnly(2021, 1, 1), 2, 1, 4, (float)0.04 / 2.0)));
            Assert.That(trend.Sides[0].Points.Select(point => (point.MeetingId, point.Mentions)), Is.EqualTo([(1L, 4), (2L, 0), (3L, 1)]));
            Assert.That(trend.Sides[1].Values[1], Is.EqualTo(new TrendValue(new DateOnly(2021, 4, 1), 0, 0, 0, null)));
        });
    }

    [Test]
    public void Trend_Translations_AreNotCountedTwice()
    {
        var catalog = Sample.Catalog(Sample.Meeting(1, Sample.Day, Sample.Chinese("taiwan"), Sample.Text(Side.China, Language.English, "taiwan"), Sample.Text(Side.China, Language.Russian, "taiwan")));
        Assert.That(catalog.Trend("taiwan", new TrendOptions()).Sides.Single(), Has.Property("Meetings").EqualTo(1).And.Property("Named").EqualTo(1));
    }

    [Test]
    public void Trend_TextsThatWereNotRead_AreToldAndNotCountedAsNotNaming()
    {
        var catalog = Sample.Catalog(
            Sample.Meeting(1, Sample.Day, Sample.Chinese("taiwan")),
            Sample.Meeting(2, Sample.Day, Sample.Waiting(Side.China, Language.Chinese)),
            Sample.Meeting(3, Sample.Day, Sample.Broken(Side.China, Language.Chinese)));
        var china = catalog.Trend("taiwan", new TrendOptions()).Sides.Single();
        Assert.That((china.Meetings, china.Named, china.Waiting, china.Unreadable), Is.EqualTo((1, 1, 1, 1)));
    }

    [Test]
    public void Trend_MonthsWithoutMeetings_AreThereWithoutAValue()
    {
        var catalog = Sample.Catalog(Sample.Meeting(1, new DateOnly(2020, 11, 5), Sample.Chinese()), Sample.Meeting(2, new DateOnly(2021, 2, 5), Sample.Chinese()));
        var trend = catalog.Trend("taiwan", new TrendOptions { Period = TrendPeriod.Month });
        Assert.Multiple(() =>
        {
            Assert.That(trend.Periods.Select(trend.Label), Is.EqualTo(["2020-11", "2020-12", "2021-01", "2021-02"]));
            Assert.That(trend.Sides[0].Values.Select(value => value.MeanShare), Is.EqualTo(new double?[] { 0, null, null, 0 }));
        });
    }

    [Test]
    public void Trend_MeetingOfAnotherMillennium_DoesNotMakeTheTableHuge()
    {
        var catalog = Sample.Catalog(Sample.Meeting(1, DateOnly.MinValue, Sample.Chinese()), Sample.Meeting(2, DateOnly.MaxValue, Sample.Chinese()));
        Assert.That(catalog.Trend("taiwan", new TrendOptions { Period = TrendPeriod.Month }).Periods, Is.EqualTo([DateOnly.MinValue, new DateOnly(9999, 12, 1)]));
    }

    [Test]
    public void Trend_OfSomeMeetings_CountsThoseAlone()
    {
        var catalog = Sample.Catalog(
            Sample.Meeting(1, Sample.Day, "talks", ["putin"], Sample.Chinese("taiwan")), Sample.Meeting(2, Sample.Day, "talks", ["lavrov"], Sample.Chinese("taiwan")));
        var options = new TrendOptions { Meetings = new MeetingQuery { People = ["lavrov"] } };
        Assert.That(catalog.Trend("taiwan", options).Sides.Single().Points.Select(point => point.MeetingId), Is.EqualTo([2]));
    }

    [Test]
    public void Trend_EmptyCatalog_HasNoSides() => Assert.That(Sample.Catalog().Trend("taiwan", new TrendOptions()).Sides, Is.Empty);

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public Property Trend_AnyMeetings_CountsAddUp() => Prop.ForAll(Catalogs(), Gen.Elements(Enum.GetValues<TrendPeriod>()).ToArbitrary(), (catalog, period) =>
        catalog.Trend("taiwan", new TrendOptions { Period = period }).Sides.All(side =>
            side.Points.Count == side.Meetings
            && side.Points.Count(point => point.IsNamed) == side.Named
            && side.Values.Sum(value => value.Mentions) == side.Points.Sum(point => point.Mentions)
            && side.Meetings + side.Waiting + side.Unreadable == catalog.Meetings.Count(meeting => meeting.Counted.Any(text => text.Side == side.Side))
            && side.Values.All(value => value.Named <= value.Meetings && (value.MeanShare is null) == (value.Meetings == 0))));

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public Property Trend_CoarserPeriods_HoldTheFiner() => Prop.ForAll(Catalogs(), catalog =>
    {
        var (months, years) = (catalog.Trend("brics", new TrendOptions { Period = TrendPeriod.Month }), catalog.Trend("brics", new TrendOptions { Period = TrendPeriod.Year }));
        return years.Sides.Zip(months.Sides).All(pair => pair.First.Values.All(year =>
            year.Named == pair.Second.Values.Where(month => month.Start.Year == year.Start.Year).Sum(month => month.Named)));
    });

    private static Arbitrary<MeetingCatalog> Catalogs() => AnyMeetings.Generator.Select(meetings => Sample.Catalog([.. meetings])).ToArbitrary();
}
