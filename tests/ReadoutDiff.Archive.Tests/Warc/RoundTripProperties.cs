using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Model;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ReadoutDiff.Archive.Tests.Warc;

public sealed class RoundTripProperties
{
    [Property(MaxTest = 200)]
    public Property Read_WhatWasWritten_GivesEqualCaptures() =>
        Prop.ForAll(AnyCaptures.Lists(), ArbMap.Default.ArbFor<bool>(), (snapshots, isCompressed) => IsKept(snapshots, isCompressed).Result);

    [Test]
    public async Task Write_SameCapturesTwice_GivesSameBytes()
    {
        var snapshots = new[] { Captures.Of("https://a.test/"), Captures.Of("https://b.test/") };
        var first = await WarcFile.WriteAsync(snapshots, isCompressed: true);
        var second = await WarcFile.WriteAsync(snapshots, isCompressed: true);
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public async Task Write_HeadersOfACoding_AreMovedAndTheLengthFits()
    {
        var snapshot = Captures.Of("https://a.test/", "body") with { Headers = [new("Content-Encoding", "gzip"), new("Content-Length", "77"), new("X-A", "1")] };
        var text = System.Text.Encoding.UTF8.GetString(await WarcFile.WriteAsync([snapshot], isCompressed: false));
        Assert.That(text, Does.Contain("X-Archive-Orig-Content-Encoding: gzip\r\nX-Archive-Orig-Content-Length: 77\r\nX-A: 1\r\nContent-Length: 4\r\n\r\nbody\r\n\r\n"));
    }

    [Test]
    public async Task Write_CaptureAfterRedirects_NamesWhatAnsweredAndWhatWasAsked()
    {
        var snapshot = Captures.Of("https://a.test/old") with { FinalAddress = "https://a.test/new", Redirects = ["https://a.test/old"] };
        var text = System.Text.Encoding.UTF8.GetString(await WarcFile.WriteAsync([snapshot], isCompressed: false));
        Assert.That(text, Does.Contain("WARC-Target-URI: https://a.test/new\r\n").And.Contain("X-ReadoutDiff-Address: https://a.test/old\r\n"));
    }

    [Test]
    public void Write_CaptureThatCannotBeReadBack_IsRefused() =>
        Assert.That(() => WarcFile.WriteAsync([Captures.Of("ftp://a.test/")], isCompressed: false), Throws.TypeOf<ReadoutFormatException>().With.Message.Contains("ftp://a.test/"));

    private static async Task<bool> IsKept(Snapshot[] snapshots, bool isCompressed)
    {
        var file = await WarcFile.WriteAsync(snapshots, isCompressed);
        var read = await WarcFile.ReadAsync(file);
        return read.All(entry => entry.Problem is null)
            && read.Where(entry => entry.Snapshot is not null).Select(entry => Captures.Told(entry.Snapshot!)).SequenceEqual(snapshots.Select(Captures.Told));
    }
}
