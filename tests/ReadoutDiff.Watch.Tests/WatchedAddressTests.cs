using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Tests;

public sealed class WatchedAddressTests
{
    [TestCase("https://a.example", "https://a.example/")]
    [TestCase("HTTPS://A.example/Talks?q=1#part", "https://a.example/Talks?q=1")]
    public void Of_AnAddress_IsAbsoluteWithoutFragment(string input, string expected) => Assert.That(WatchedAddress.Of(input), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("a.example")]
    [TestCase("ftp://a.example/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("https://")]
    public void Of_NoAddressOfTheWeb_IsRefused(string input) => Assert.That(() => WatchedAddress.Of(input), Throws.TypeOf<ReadoutFormatException>());
}
