using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Statements;

public sealed class ChineseAttributionTests
{
    [TestCase("习近平指出，两国合作成果丰硕。", "xi-jinping")]
    [TestCase("习近平主席指出，两国合作成果丰硕。", "xi-jinping")]
    [TestCase("国家主席习近平强调，双方要加强对接。", "xi-jinping")]
    [TestCase("俄罗斯总统普京表示，俄方愿同中方加强协作。", "putin")]
    [TestCase("普京总统说，俄中友谊牢不可破。", "putin")]
    [TestCase("俄罗斯联邦安全会议秘书绍伊古表示，两国协作密切。", "shoigu")]
    [TestCase("中共中央政治局委员、外交部长王毅表示，中俄关系稳固。", "wang-yi")]
    [TestCase("会谈中，习近平指出，合作前景广阔。", "xi-jinping")]
    [TestCase("会谈中习近平指出，合作前景广阔。", "xi-jinping")]
    [TestCase("对此，普京表示完全赞同。", "putin")]
    [TestCase("在谈到乌克兰问题时，习近平强调，对话是唯一出路。", "xi-jinping")]
    [TestCase("习近平对普京连任表示热烈祝贺。", "xi-jinping")]
    [TestCase("普京向习近平介绍了最近的接触情况。", "putin")]
    [TestCase("普京热烈欢迎习近平访俄。", "putin")]
    [TestCase("习近平感谢普京的盛情款待。", "xi-jinping")]
    [TestCase("雙方一致認為，應當加強溝通。", "both")]
    [TestCase("普京還表示，願意合作。", "putin")]
    [TestCase("绍伊古转达普京总统的问候，表示普京总统珍视两国友谊。", "shoigu")]
    [TestCase("两国元首就地区问题深入交换意见，一致同意加强协作。", "both")]
    [TestCase("双方一致认为，应当加强沟通。", "both")]
    [TestCase("双方商定保持密切联系。", "both")]
    [TestCase("两国元首强调，要维护多边主义。", "both")]
    [TestCase("中俄双方重申，坚持相互支持。", "both")]
    [TestCase("习近平和普京一致认为，应当扩大贸易。", "both")]
    [TestCase("中方重申支持俄方的努力。", "side:cn")]
    [TestCase("俄方表示，愿意提供协助。", "side:ru")]
    [TestCase("罗满月说，合作前景广阔。", "name:罗满月")]
    [TestCase("哈萨克斯坦外交部副部长阿里别克表示，愿加强合作。", "name:阿里别克")]
    [TestCase("与会者表示，愿加强合作。", "unknown")]
    [TestCase("双方对取得的成果予以积极评价。", "both")]
    [TestCase("双方就合作深入沟通，达成广泛共识。", "both")]
    [TestCase("李强同米舒斯京互致新年贺电。", "both")]
    [TestCase("俄外交部发言人扎哈罗娃在简报会上称，俄方欢迎这一立场。", "name:扎哈罗娃")]
    [TestCase("习近平向普京致以新春祝福。", "xi-jinping")]
    [TestCase("谈及贸易问题，普京重申俄方立场。", "putin")]
    [TestCase("李强会见拉夫罗夫时指出，能源合作是重点。", "li-qiang")]
    [TestCase("普京总统通过视频发表讲话，强调俄方支持多边主义。", "putin")]
    [TestCase("“两国关系良好。”普京强调，“我们将继续合作。”", "putin")]
    public void Analyze_ChineseReportingClause_NamesItsSubject(string text, string speaker) =>
        Assert.That(ReadoutText.Speakers(text, Language.Chinese, Side.China), Is.EqualTo(speaker));

    [TestCase("5月8日下午，国家主席习近平同俄罗斯总统普京举行会谈。")]
    [TestCase("习近平同普京通电话。")]
    [TestCase("应普京邀请，习近平抵达莫斯科。")]
    [TestCase("两国元首首先举行小范围会谈。")]
    [TestCase("会谈后，两国元首共同签署联合声明。")]
    [TestCase("两国元首听取了各委员会的汇报。")]
    [TestCase("两国元首还共同会见了记者。")]
    [TestCase("普京为习近平举行隆重欢迎仪式。")]
    [TestCase("当天中午，普京为习近平举行欢迎宴会。")]
    [TestCase("王毅参加会见。")]
    [TestCase("蔡奇、王毅等参加上述活动。")]
    [TestCase("双方签署多项合作文件。")]
    [TestCase("会谈在亲切友好的气氛中进行。")]
    public void Analyze_ChineseNarration_IsTheNarrators(string text) =>
        Assert.That(ReadoutText.Speakers(text, Language.Chinese, Side.China), Is.EqualTo("narrator"));

    [TestCase("习近平指出，合作成果丰硕。两国贸易稳步增长。双方要加强对接。", "xi-jinping xi-jinping xi-jinping")]
    [TestCase("普京表示，俄方高度重视。俄方愿同中方一道努力。中方立场得到俄方支持。", "putin putin putin")]
    [TestCase("普京表示，我很高兴再次访华。去年3月习近平主席也对俄进行国事访问。", "putin putin")]
    [TestCase("普京表示，合作良好。今天双方签署系列文件，表明双方的决心。", "putin putin")]
    [TestCase("习近平指出，要加强合作；要扩大投资；要便利往来。", "xi-jinping xi-jinping xi-jinping")]
    [TestCase("习近平强调，前途光明。他还指出，双方要抓住机遇。", "xi-jinping xi-jinping")]
    [TestCase("习近平指出，合作稳固。普京表示，俄方愿扩大合作。", "xi-jinping putin")]
    [TestCase("普京表示，合作良好。双方同意继续保持沟通。", "putin both")]
    [TestCase("习近平指出，普京总统多次表示重视两国关系。", "xi-jinping")]
    [TestCase("习近平指出，合作稳固。双方始终相互支持。", "xi-jinping xi-jinping")]
    [TestCase("双方认为，形势复杂。双方将共同应对。", "both both")]
    [TestCase("习近平提出三点建议：\n第一，加强互信。\n第二，扩大贸易。", "xi-jinping xi-jinping xi-jinping")]
    [TestCase("习近平指出，合作稳固。\n我们要坚持合作大方向。", "xi-jinping xi-jinping")]
    [TestCase("习近平指出，合作稳固。\n世界面临变局，中方愿同俄方共担责任。", "xi-jinping xi-jinping")]
    [TestCase("习近平指出，合作稳固。\n会谈后，两国元首签署声明。", "xi-jinping narrator")]
    [TestCase("习近平指出，合作稳固。\n王毅参加会见。", "xi-jinping narrator")]
    [TestCase("普京说，两国关系稳固。\n俄方高度赞赏中方立场。", "putin putin")]
    [TestCase("普京说，两国关系稳固。\n双方围绕安全问题进行深入沟通，达成共识。", "putin both")]
    public void Analyze_ChineseSpeechRunningOn_StaysWithItsSpeaker(string text, string speakers) =>
        Assert.That(ReadoutText.Speakers(text, Language.Chinese, Side.China), Is.EqualTo(speakers));

    [TestCase("习近平感谢普京的款待，普京表示热烈欢迎。", "习近平感谢普京的款待， ¦ 普京表示热烈欢迎。")]
    [TestCase("习近平强调要加强合作，普京表示完全赞同。", "习近平强调要加强合作， ¦ 普京表示完全赞同。")]
    [TestCase("习近平指出，普京总统提出的倡议值得重视。", "习近平指出，普京总统提出的倡议值得重视。")]
    [TestCase("普京介绍了情况，表示俄方愿意谈判。", "普京介绍了情况，表示俄方愿意谈判。")]
    public void Analyze_ChineseSentence_IsCutOnlyWhereAnotherSpeaks(string text, string cut) =>
        Assert.That(ReadoutText.Cut(text, Language.Chinese, Side.China), Is.EqualTo(cut));

    [TestCase("R|普京：欢迎您。我们是老朋友。\nR|习近平：谢谢。很高兴见面。", "putin putin xi-jinping xi-jinping")]
    [TestCase("R|记者：您怎么看？\nR|王毅：中俄关系稳固。", "unknown wang-yi")]
    public void Analyze_ChineseTranscript_FollowsTheLabels(string text, string speakers) =>
        Assert.That(ReadoutText.Speakers(text, Language.Chinese, Side.China), Is.EqualTo(speakers));
}
