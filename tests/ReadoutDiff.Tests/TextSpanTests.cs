using ReadoutDiff.Model;

namespace ReadoutDiff.Tests;

public sealed class TextSpanTests
{
    [Test]
    public void Of_SpanInsideText_GivesThePublishedWords() =>
        Assert.That(new TextSpan(2, 4).Of("中俄关系"), Is.EqualTo("关系"));

    [Test]
    public void Overlaps_TouchingSpans_DoNotOverlap() =>
        Assert.That(new TextSpan(0, 2).Overlaps(new TextSpan(2, 4)), Is.False);
}
