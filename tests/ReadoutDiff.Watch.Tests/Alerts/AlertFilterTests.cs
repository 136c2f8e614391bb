using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.Alerts;

namespace ReadoutDiff.Watch.Tests.Alerts;

public class AlertFilterTests
{
    [TestCase(ChangeClass.Layout, false)]
    [TestCase(ChangeClass.Typography, false)]
    [TestCase(ChangeClass.Wording, true)]
    [TestCase(ChangeClass.Substance, true)]
    [TestCase(null, true)]
    public void Admits_ChangeByDefault_FromWordingOn(ChangeClass? weight, bool isAdmitted) =>
        Assert.That(AlertFilter.Default.Admits(Deliveries.Alert with { Class = weight }), Is.EqualTo(isAdmitted));

    [Test]
    public void Admits_ChangeOfLayoutWhereLayoutIsWanted_Yes() =>
        Assert.That((AlertFilter.Default with { MinClass = ChangeClass.Layout }).Admits(Deliveries.Alert with { Class = ChangeClass.Layout }), Is.True);

    [Test]
    public void Admits_Trouble_WhateverTheClass([Values(AlertKind.Failing, AlertKind.Recovered)] AlertKind kind) =>
        Assert.That((AlertFilter.Default with { MinClass = ChangeClass.Substance }).Admits(Deliveries.Alert with { Kind = kind, Class = ChangeClass.Layout }), Is.True);

    [Test]
    public void Admits_KindThatIsNotNamed_No() =>
        Assert.That((AlertFilter.Default with { Kinds = new HashSet<AlertKind> { AlertKind.Failing } }).Admits(Deliveries.Alert), Is.False);
}
