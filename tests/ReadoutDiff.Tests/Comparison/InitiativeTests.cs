using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Tests.Comparison;

public sealed class InitiativeTests
{
    private static readonly WordLexicon Lexicon = WordLexicon.Usual()
        .Add("zh-xi", ConceptKind.Person, "习近平", "cn").Add("zh-putin", ConceptKind.Person, "普京", "ru")
        .Add("ru-xi", ConceptKind.Person, "Си Цзиньпин", "cn").Add("ru-putin", ConceptKind.Person, "Владимир Путин", "ru");

    [TestCase("习近平主席应约同普京总统通电话。", "Russian")]
    [TestCase("普京总统应约同习近平主席通电话。", "Chinese")]
    [TestCase("应俄方请求，双方举行视频会晤。", "Russian")]
    [TestCase("По инициативе китайской стороны состоялся разговор с Председателем.", "Chinese")]
    [TestCase("По китайской инициативе состоялся разговор.", "Chinese")]
    [TestCase("Инициатором беседы выступила российская сторона.", "Russian")]
    [TestCase("Xi had a phone call with Putin at the latter's request.", "Russian")]
    [TestCase("At the request of the Chinese side, Putin spoke by phone with Xi.", "Chinese")]
    [TestCase("Putin had a call with Xi at Xi's request.", "Chinese")]
    public void Compare_TextSaysWhoAsked_NamesThatSide(string lede, string side) => Assert.That(
        Initiative(Account.Chinese().Lede(lede), Account.Russian().Body("x"))?.Message,
        Does.Contain($"that the {side} side asked; who asked was not found in the Russian text"));

    [TestCase("应俄罗斯总统普京邀请，习近平主席对俄罗斯进行国事访问。", "Russian")]
    [TestCase("习近平主席应邀出席。", "Russian")]
    [TestCase("По приглашению Председателя Китая Владимир Путин прибыл с визитом.", "Chinese")]
    [TestCase("At the invitation of President Putin, Xi pays a visit.", "Russian")]
    public void Compare_TextSaysWhoInvited_NamesThatSide(string lede, string side) => Assert.That(
        Initiative(Account.Chinese().Lede(lede), Account.Russian().Body("x"))?.Message,
        Does.StartWith("Invitation").And.Contain($"that the {side} side invited"));

    [TestCase("双方应对挑战，并提出更高要求。")]
    [TestCase("双方响应约束条款。")]
    [TestCase("По инициативам сторон не говорили.")]
    public void Compare_WordsThatOnlyLookLikeIt_AreNoInitiative(string lede) =>
        Assert.That(Initiative(Account.Chinese().Lede(lede), Account.Russian().Body("x")), Is.Null);

    [Test]
    public void Compare_InitiativeOnAnotherMatterInTheBody_IsNotWhoAskedForTheContact() => Assert.That(
        Initiative(
            Account.Chinese().Lede("a").Body("b").Body("c").Body("d").Say("At the request of the Russian side, a group was formed.", Account.Xi),
            Account.Russian().Body("x")),
        Is.Null);

    [Test]
    public void Compare_BothSayTheSame_Agrees() => Assert.That(
        Initiative(Account.Chinese().Lede("习近平应约同普京通电话。"), Account.Russian().Lede("По инициативе российской стороны состоялся разговор."))?.Message,
        Is.EqualTo("Initiative: both texts say that the Russian side asked."));

    [Test]
    public void Compare_EachSaysTheOtherAsked_Differs() => Assert.That(
        Initiative(Account.Chinese().Lede("习近平应约同普京通电话。"), Account.Russian().Lede("По инициативе китайской стороны состоялся разговор."))?.Message,
        Does.StartWith("Initiative: the accounts differ"));

    private static Finding? Initiative(Account left, Account right) => Pairing.Compare(Lexicon, left, right).Finding(FindingKind.Initiative);
}
