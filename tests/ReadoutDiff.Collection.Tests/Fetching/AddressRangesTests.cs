using System.Net;
using ReadoutDiff.Collection.Fetching;

namespace ReadoutDiff.Collection.Tests.Fetching;

public sealed class AddressRangesTests
{
    [TestCase("127.0.0.1")]
    [TestCase("127.255.0.9")]
    [TestCase("10.1.2.3")]
    [TestCase("172.16.0.1")]
    [TestCase("172.31.255.255")]
    [TestCase("192.168.1.1")]
    [TestCase("169.254.169.254")]
    [TestCase("100.64.0.1")]
    [TestCase("100.100.100.200")]
    [TestCase("168.63.129.16")]
    [TestCase("0.0.0.0")]
    [TestCase("224.0.0.251")]
    [TestCase("255.255.255.255")]
    [TestCase("198.18.0.1")]
    [TestCase("::")]
    [TestCase("::1")]
    [TestCase("::7f00:1")]
    [TestCase("::ffff:127.0.0.1")]
    [TestCase("::ffff:169.254.169.254")]
    [TestCase("fe80::1")]
    [TestCase("fc00::1")]
    [TestCase("fd00:ec2::254")]
    [TestCase("ff02::1")]
    [TestCase("2002:7f00:1::")]
    [TestCase("64:ff9b::a00:1")]
    [TestCase("2001:db8::1")]
    public void IsPublic_SpecialRange_IsNot(string address) => Assert.That(AddressRanges.IsPublic(IPAddress.Parse(address)), Is.False);

    [TestCase("95.173.136.70")]
    [TestCase("172.32.0.1")]
    [TestCase("::ffff:95.173.136.70")]
    [TestCase("2a00:1450:4001:80b::200e")]
    [TestCase("2002:5fad:8846::")]
    [TestCase("64:ff9b::5fad:8846")]
    public void IsPublic_PublicAddress_Is(string address) => Assert.That(AddressRanges.IsPublic(IPAddress.Parse(address)), Is.True);
}
