using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests;

public sealed class SnapshotReadingTests
{
    private const string Chinese = "<html><body><h1>习近平同普京通电话</h1><div id=\"News_Body_Txt_A\"><p>国家主席习近平同俄罗斯总统普京通电话。习近平强调，中方愿同俄方加强协调。</p></div></body></html>";

    static SnapshotReadingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Test]
    public void Read_CharsetDeclaredByTheServerAlone_IsDecodedByIt()
    {
        var readout = Read(Capture(Encoding.GetEncoding("gb18030").GetBytes(Chinese), "text/html; charset=gb2312"));
        Assert.That(readout.Text, Does.Contain("习近平强调"));
    }

    [Test]
    public void Read_CapturedPage_HasTheAddressThatAnswered()
    {
        var readout = Read(Capture(Encoding.UTF8.GetBytes(Chinese), "text/html") with { FinalAddress = "https://www.mfa.gov.cn/zyxw/202402/t20240208_1.shtml" });
        Assert.Multiple(() =>
        {
            Assert.That(readout.Address, Is.EqualTo("https://www.mfa.gov.cn/zyxw/202402/t20240208_1.shtml"));
            Assert.That(readout.Side, Is.EqualTo(Side.China));
            Assert.That(readout.SideEvidence, Is.EqualTo("host www.mfa.gov.cn"));
        });
    }

    [Test]
    public void Read_CaptureFromAWebArchive_IsOfTheSiteThatWasArchived()
    {
        var readout = Read(Capture(Encoding.UTF8.GetBytes(Chinese), "text/html") with
        {
            FinalAddress = "https://web.archive.org/web/20240208101010id_/http://www.mfa.gov.cn/zyxw/202402/t20240208_1.shtml",
        });
        Assert.That(readout.Address, Is.EqualTo("http://www.mfa.gov.cn/zyxw/202402/t20240208_1.shtml"));
    }

    [Test]
    public void Read_RemovedPageAnsweredAsGood_IsNamedAsRemoved()
    {
        var page = Encoding.UTF8.GetBytes("<html><head><title>system</title></head><body><p>您访问的页面不存在</p></body></html>");
        Assert.That(() => Read(Capture(page, "text/html")), Throws.TypeOf<UnreadablePageException>().With.Message.Contains("removed by its publisher"));
    }

    [Test]
    public void Read_CapturedImage_IsNamedAsOne()
    {
        Assert.That(() => Read(Capture([0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2], "text/html")), Throws.TypeOf<UnreadablePageException>().With.Message.Contains("is a PNG image"));
    }

    private static Readout Read(Snapshot snapshot) => new ReadoutSource().Read(snapshot, ReadoutOptions.Default);

    private static Snapshot Capture(byte[] body, string type) => new()
    {
        Address = "https://www.mfa.gov.cn/a",
        FinalAddress = "https://www.mfa.gov.cn/a",
        CapturedAt = DateTimeOffset.UnixEpoch,
        Status = 200,
        Headers = [new("content-type", type)],
        Body = body,
    };
}
