using FsCheck.Fluent;
using ReadoutDiff.Model;
using ReadoutDiff.Watch.Schedules;
using Property = FsCheck.Property;

namespace ReadoutDiff.Watch.Tests.Schedules;

public sealed class IntervalScheduleTests
{
    [FsCheck.NUnit.Property]
    public Property Parse_WhatIsWritten_IsTheSame() => Prop.ForAll(
        Gen.OneOf(Gen.Choose(1, 366 * 24 * 60), Gen.Choose(1, 366 * 24).Select(hours => hours * 60), Gen.Choose(1, 366).Select(days => days * 24 * 60)).ToArbitrary(),
        minutes =>
        {
            var schedule = new IntervalSchedule(TimeSpan.FromMinutes(minutes));
            return CheckSchedule.Parse(schedule.ToString()) == schedule;
        });

    [TestCase("1m", 1)]
    [TestCase("60m", 60)]
    [TestCase("6h", 360)]
    [TestCase("366d", 366 * 24 * 60)]
    public void Of_NumberWithUnit_ComesAfterThatTime(string text, int minutes)
    {
        var at = new DateTimeOffset(2026, 3, 28, 23, 0, 0, TimeSpan.Zero);
        Assert.That(IntervalSchedule.Of(text).Next(at, at.AddYears(-1), 0.7), Is.EqualTo(at.AddMinutes(minutes)));
    }

    [TestCase("")]
    [TestCase("m")]
    [TestCase("30")]
    [TestCase("30s")]
    [TestCase("0m")]
    [TestCase("-5m")]
    [TestCase("+5m")]
    [TestCase(" 5m")]
    [TestCase("1.5h")]
    [TestCase("367d")]
    [TestCase("8785h")]
    [TestCase("2147483647d")]
    [TestCase("99999999999m")]
    [TestCase("٣m")]
    public void Of_AnythingElse_IsRefusedInOneLine(string text) =>
        Assert.That(() => IntervalSchedule.Of(text), Throws.TypeOf<ReadoutFormatException>().With.Message.Not.Contains("\n"));

    [TestCase("every")]
    [TestCase("hourly")]
    [TestCase("Decay")]
    [TestCase("cron * * * * *")]
    [TestCase("")]
    public void Parse_NoSchedule_IsRefused(string text) => Assert.That(() => CheckSchedule.Parse(text), Throws.TypeOf<ReadoutFormatException>());

    [Test]
    public void Parse_Decay_IsTheDefault() => Assert.That(CheckSchedule.Parse(CheckSchedule.Default.ToString()), Is.EqualTo(CheckSchedule.Default));
}
