using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Watch.Schedules;
using Property = FsCheck.Property;

namespace ReadoutDiff.Watch.Tests.Schedules;

public sealed class DecayingScheduleTests
{
    private static readonly DateTimeOffset Anchor = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    private static readonly CheckSchedule Schedule = CheckSchedule.Default;

    private static Gen<TimeSpan> Ages => Gen.OneOf(
        Gen.Choose(-100_000, 100_000).Select(seconds => TimeSpan.FromSeconds(seconds)), Gen.Choose(0, 1_000_000).Select(hours => TimeSpan.FromHours(hours)));

    private static Gen<double> Spreads => Gen.Choose(0, 1000).Select(part => part / 1000.0);

    [TestCase(0, 15)]
    [TestCase(24, 15)]
    [TestCase(48, 30)]
    [TestCase(168, 105)]
    [TestCase(720, 450)]
    [TestCase(1_000_000, 7 * 24 * 60)]
    public void Next_OfAnAge_ComesAfter(int hours, int minutes) =>
        Assert.That(Interval(TimeSpan.FromHours(hours), 0), Is.EqualTo(TimeSpan.FromMinutes(minutes)));

    [Test]
    public void Next_PageWithoutAnEnd_IsCheckedForTenYearsAtLeastOnceAWeek()
    {
        var (checks, longest) = (0, TimeSpan.Zero);
        for (var at = Anchor; at < Anchor.AddYears(10); checks++)
        {
            var next = Schedule.Next(at, Anchor, 0);
            longest = next - at > longest ? next - at : longest;
            at = next;
        }

        Assert.That(longest, Is.EqualTo(TimeSpan.FromDays(7)));
        Assert.That(checks, Is.GreaterThan(10 * 52));
    }

    [FsCheck.NUnit.Property]
    public Property Next_AnyAge_IsWithinAQuarterOfAnHourLessATenthAndAWeek() => Prop.ForAll(Ages.ToArbitrary(), Spreads.ToArbitrary(), (age, spread) =>
    {
        var interval = Interval(age, spread);
        return interval >= TimeSpan.FromMinutes(13.5) && interval <= TimeSpan.FromDays(7);
    });

    [FsCheck.NUnit.Property]
    public Property Next_OlderPage_WaitsNoLess() => Prop.ForAll(Ages.ToArbitrary(), Ages.ToArbitrary(), Spreads.ToArbitrary(), (one, other, spread) =>
    {
        var (younger, older) = one < other ? (one, other) : (other, one);
        return Interval(younger, spread) <= Interval(older, spread);
    });

    [FsCheck.NUnit.Property]
    public Property Next_AnySpread_IsEarlierByATenthAtMost() => Prop.ForAll(Ages.ToArbitrary(), Spreads.ToArbitrary(), (age, spread) =>
    {
        var (whole, spreadOut) = (Interval(age, 0), Interval(age, spread));
        return spreadOut <= whole && spreadOut >= (whole * 0.9) - TimeSpan.FromTicks(1);
    });

    [Test]
    public void Next_ChangedPage_IsDenseAgain()
    {
        var at = Anchor.AddYears(1);
        Assert.That(Schedule.Next(at, at, 0) - at, Is.EqualTo(TimeSpan.FromMinutes(15)));
    }

    private static TimeSpan Interval(TimeSpan age, double spread)
    {
        var at = Anchor + age;
        return Schedule.Next(at, Anchor, spread) - at;
    }
}
