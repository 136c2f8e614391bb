using ReadoutDiff.Model;
using ReadoutDiff.Watch.Schedules;

namespace ReadoutDiff.Watch.Tests.Schedules;

public sealed class ChosenScheduleTests
{
    [TestCase(null, null, null, "decay")]
    [TestCase("6h", null, null, "every 6h")]
    [TestCase(null, "0 9 * * *", null, "cron 0 9 * * * zone UTC")]
    [TestCase(null, "0 9 * * *", "Europe/Moscow", "cron 0 9 * * * zone Europe/Moscow")]
    public void Of_WhatAUserChooses_IsThatSchedule(string? every, string? cron, string? zone, string expected) =>
        Assert.That(CheckSchedule.Of(every, cron, zone).ToString(), Is.EqualTo(expected));

    [TestCase("", null, null)]
    [TestCase("6", null, null)]
    [TestCase(null, "", null)]
    [TestCase(null, "0 9 * * *", "")]
    public void Of_WhatIsNone_IsRefusedInOneLine(string? every, string? cron, string? zone) =>
        Assert.That(() => CheckSchedule.Of(every, cron, zone), Throws.TypeOf<ReadoutFormatException>().With.Message.Not.Contains("\n"));
}
