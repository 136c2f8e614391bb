using System.Globalization;
using ReadoutDiff.Model;
using ReadoutDiff.Watch.Schedules;

namespace ReadoutDiff.Watch.Tests.Schedules;

public sealed class CronScheduleTests
{
    private const string Berlin = "Europe/Berlin";

    // On 2026-03-29 the clocks of Berlin leap from 02:00 to 03:00 (01:00 UTC); on 2026-10-25 they go back from 03:00 to 02:00 (01:00 UTC).
    [TestCase("30 2 * * *", "2026-03-28T00:00Z", "2026-03-28T01:30Z 2026-03-29T01:00Z 2026-03-30T00:30Z", TestName = "Next_TimeThatTheClockLeapsOver_IsRightAfterTheLeap")]
    [TestCase("30 2 * * *", "2026-10-24T00:00Z", "2026-10-24T00:30Z 2026-10-25T00:30Z 2026-10-26T01:30Z", TestName = "Next_TimeThatComesTwice_IsCheckedOnce")]
    [TestCase("*/30 * * * *", "2026-10-25T00:00Z", "2026-10-25T00:30Z 2026-10-25T01:00Z 2026-10-25T01:30Z 2026-10-25T02:00Z", TestName = "Next_EveryHalfHour_GoesOnThroughTheHourThatComesTwice")]
    [TestCase("*/30 * * * *", "2026-03-29T00:30Z", "2026-03-29T01:00Z 2026-03-29T01:30Z", TestName = "Next_EveryHalfHour_GoesOnThroughTheLeap")]
    [TestCase("0 9 * * *", "2026-03-28T00:00Z", "2026-03-28T08:00Z 2026-03-29T07:00Z", TestName = "Next_NineByTheClock_IsEarlierInSummer")]
    [TestCase("0 12 29 2 *", "2026-03-01T00:00Z", "2028-02-29T11:00Z", TestName = "Next_LeapDay_IsInALeapYear")]
    public void NextInBerlin(string expression, string from, string expected) => Assert.That(Times(expression, Berlin, from, expected), Is.EqualTo(expected));

    [Test]
    public void Next_InMoscow_IsThreeHoursBeforeUtcAllYear()
    {
        const string winter = "2026-01-15T06:00Z 2026-01-16T06:00Z";
        const string summer = "2026-07-15T06:00Z 2026-07-16T06:00Z";
        Assert.That(Times("0 9 * * *", "Europe/Moscow", "2026-01-15T00:00Z", winter), Is.EqualTo(winter));
        Assert.That(Times("0 9 * * *", "Europe/Moscow", "2026-07-15T00:00Z", summer), Is.EqualTo(summer));
    }

    [Test]
    public void Next_AtATimeOfItsOwn_IsTheFollowingOneInUtc()
    {
        var at = new DateTimeOffset(2026, 1, 15, 9, 0, 0, TimeSpan.FromHours(3));
        var next = CronSchedule.Of("0 9 * * *", "Europe/Moscow").Next(at, at, 0);
        Assert.That((next, next.Offset), Is.EqualTo((at.AddDays(1), TimeSpan.Zero)));
    }

    [TestCase("10 */2 * * *", "Europe/Moscow")]
    [TestCase("*/30 8-20 * * 1-5", "Asia/Shanghai")]
    [TestCase("  0   9 * * MON ", Berlin)]
    [TestCase("0 0 L * *", "UTC")]
    public void Parse_WhatIsWritten_IsTheSame(string expression, string zone)
    {
        var schedule = CronSchedule.Of(expression, zone);
        var read = CheckSchedule.Parse(schedule.ToString());
        var at = new DateTimeOffset(2026, 5, 6, 7, 8, 9, TimeSpan.Zero);
        Assert.That(read, Is.EqualTo(schedule));
        Assert.That(read.ToString(), Is.EqualTo(schedule.ToString()));
        Assert.That(read.Next(at, at, 0), Is.EqualTo(schedule.Next(at, at, 0)));
        Assert.That(read.GetHashCode(), Is.EqualTo(schedule.GetHashCode()));
    }

    [TestCase("0 9 * * *", "Europe/Nowhere")]
    [TestCase("0 9 * * *", "")]
    [TestCase("0 9 * *", Berlin)]
    [TestCase("0 0 9 * * *", Berlin)]
    [TestCase("60 9 * * *", Berlin)]
    [TestCase("", Berlin)]
    [TestCase("0 0 31 2 *", Berlin)]
    public void Of_NoTimeOrNoZone_IsRefusedInOneLine(string expression, string zone) =>
        Assert.That(() => CronSchedule.Of(expression, zone), Throws.TypeOf<ReadoutFormatException>().With.Message.Not.Contains("\n"));

    private static string Times(string expression, string zone, string from, string expected)
    {
        var schedule = CronSchedule.Of(expression, zone);
        var at = DateTimeOffset.Parse(from, CultureInfo.InvariantCulture);
        var times = new List<string>();
        for (var i = expected.Count(letter => letter == ' '); i >= 0; i--)
        {
            at = schedule.Next(at, at, 0.5);
            times.Add(at.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture));
        }

        return string.Join(' ', times);
    }
}
