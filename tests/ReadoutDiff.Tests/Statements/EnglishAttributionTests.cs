using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Statements;

public sealed class EnglishAttributionTests
{
    [TestCase("Xi Jinping said that cooperation is growing.", "xi-jinping")]
    [TestCase("President Xi Jinping stressed the role of the treaty.", "xi-jinping")]
    [TestCase("Chinese President Xi Jinping noted the growth of trade.", "xi-jinping")]
    [TestCase("The Russian President thanked his counterpart.", "putin")]
    [TestCase("The Russian leader, for his part, stressed the role of dialogue.", "putin")]
    [TestCase("Vladimir Putin, who arrived in Beijing on Tuesday, thanked Xi Jinping for the invitation.", "putin")]
    [TestCase("Cooperation is growing, Putin noted.", "putin")]
    [TestCase("“Cooperation is growing,” said Putin.", "putin")]
    [TestCase("“Cooperation is growing,” Xi said.", "xi-jinping")]
    [TestCase("The treaty, Putin said, serves both peoples.", "putin")]
    [TestCase("As Putin noted, trade has doubled.", "putin")]
    [TestCase("According to Vladimir Putin, trade has doubled.", "putin")]
    [TestCase("According to the Russian side, trade has doubled.", "side:ru")]
    [TestCase("In Xi's view, dialogue helps.", "xi-jinping")]
    [TestCase("The two sides agreed to stay in touch.", "both")]
    [TestCase("Both sides underlined the role of the United Nations.", "both")]
    [TestCase("The two heads of state stressed the need for dialogue.", "both")]
    [TestCase("The leaders noted the growth of trade.", "both")]
    [TestCase("Xi Jinping and Vladimir Putin stressed the need for dialogue.", "both")]
    [TestCase("The Chinese side reaffirmed its support.", "side:cn")]
    [TestCase("Gratitude was expressed by the Chinese side.", "side:cn")]
    [TestCase("It was agreed to continue contacts.", "both")]
    [TestCase("Putin met with Wang Yi and congratulated him on the holiday.", "putin")]
    [TestCase("Putin briefed Xi on the recent contacts.", "putin")]
    [TestCase("Putin said that Xi had supported the proposal.", "putin")]
    [TestCase("Wang Yi conveyed greetings from President Xi Jinping.", "wang-yi")]
    [TestCase("Foreign Minister Sergei Lavrov noted the growth of trade.", "lavrov")]
    [TestCase("During the talks, Xi Jinping emphasized the role of youth exchanges.", "xi-jinping")]
    [TestCase("On behalf of his people, Putin congratulated China.", "putin")]
    [TestCase("Masoud Pezeshkian thanked Russia for its help.", "name:Masoud Pezeshkian")]
    [TestCase("President Putin is confident that trade will grow.", "putin")]
    [TestCase("Mr. Putin said that trade will grow.", "putin")]
    [TestCase("Russia and China oppose pressure, Russian President Vladimir Putin said at talks with Xi Jinping.", "putin")]
    [TestCase("An agreement was reached to hold a summit.", "both")]
    [TestCase("Support was expressed by Vladimir Putin.", "putin")]
    [TestCase("Mutual interest in the project was expressed.", "both")]
    [TestCase("Noting the growth of trade, Xi called for closer ties.", "xi-jinping")]
    [TestCase("Asked about trade, Lavrov said that it is growing.", "lavrov")]
    [TestCase("Russian Deputy Foreign Minister Sergei Lavrov noted the growth of trade.", "lavrov")]
    [TestCase("The two leaders exchanged views on the crisis.", "both")]
    [TestCase("Vladimir Putin and President of China Xi Jinping stressed the need for dialogue.", "both")]
    [TestCase("Chinese President Xi Jinping and Russian President Vladimir Putin agreed to stay in touch.", "both")]
    [TestCase("The Chinese side welcomes dialogue, said Wang Yi, who took part in the talks.", "wang-yi")]
    public void Analyze_EnglishReportingClause_NamesItsSubject(string text, string speaker) =>
        Assert.That(ReadoutText.Speakers(text, Language.English, Side.Russia), Is.EqualTo(speaker));

    [TestCase("Xi met with Putin in Moscow.")]
    [TestCase("President Xi Jinping held talks with Russian President Vladimir Putin.")]
    [TestCase("A telephone conversation between Vladimir Putin and Xi Jinping took place.")]
    [TestCase("The two heads of state signed a joint statement.")]
    [TestCase("Wang Yi attended the meeting.")]
    [TestCase("Wang Yi and others were present.")]
    [TestCase("It was noted that trade is growing.")]
    [TestCase("The prospects of trade were discussed.")]
    [TestCase("The conversation was warm and friendly.")]
    [TestCase("Xi Jinping arrived in Moscow on an official visit.")]
    public void Analyze_EnglishNarration_IsTheNarrators(string text) =>
        Assert.That(ReadoutText.Speakers(text, Language.English, Side.Russia), Is.EqualTo("narrator"));

    [TestCase("Xi Jinping said that cooperation is growing. Trade has doubled. The two sides should do more.", "xi-jinping xi-jinping xi-jinping")]
    [TestCase("Putin said the treaty works. Russia is satisfied with the result. Today, we signed a statement.", "putin putin putin")]
    [TestCase("Xi Jinping thanked Putin. He stressed that China supports Russia's efforts.", "xi-jinping xi-jinping")]
    [TestCase("Putin said the treaty works. He also called for deeper exchanges.", "putin putin")]
    [TestCase("Xi Jinping said that cooperation is growing.\nAfter the talks, the two heads of state signed a statement.", "xi-jinping narrator")]
    [TestCase("Xi Jinping said that cooperation is growing.\nWang Yi attended the meeting.", "xi-jinping narrator")]
    [TestCase("The two sides agreed to expand trade. Both sides will oppose pressure.", "both both")]
    [TestCase("Xi Jinping said that trade is growing. In June, President Putin visited China. This was a milestone.", "xi-jinping xi-jinping xi-jinping")]
    [TestCase("Lavrov said that ties are strong. President Putin attaches great importance to them.", "lavrov lavrov")]
    [TestCase("Xi thanked Putin for his support.\nChina is willing to do more, he added.", "xi-jinping xi-jinping")]
    [TestCase("Premier Li Qiang met with Mikhail Mishustin. Li said trade is growing.", "narrator li-qiang")]
    [TestCase("Xi made three points. First, trust. Second, trade.", "narrator narrator narrator")]
    [TestCase("Xi emphasized three points. First, trust. Second, trade.", "xi-jinping xi-jinping xi-jinping")]
    public void Analyze_EnglishCopyOfChineseReadout_LetsSpeechFillTheParagraph(string text, string speakers) =>
        Assert.That(ReadoutText.Speakers(text, Language.English, Side.China), Is.EqualTo(speakers));

    [TestCase("The leaders stressed the value of the treaty. It serves both peoples.", "both both")]
    [TestCase("Vladimir Putin noted the growth of trade. The prospects of energy projects were discussed.", "putin narrator")]
    [TestCase("Vladimir Putin noted the growth of trade. The conversation was friendly.", "putin narrator")]
    [TestCase("Vladimir Putin noted the growth of trade. He also confirmed the invitation.", "putin putin")]
    public void Analyze_EnglishSummaryOfTheKremlin_CarriesOnlyWhatPointsBack(string text, string speakers) =>
        Assert.That(ReadoutText.Speakers(text, Language.English, Side.Russia), Is.EqualTo(speakers));

    [TestCase("Xi thanked Putin for the welcome, while Putin stressed the role of dialogue.", "Xi thanked Putin for the welcome, ¦ while Putin stressed the role of dialogue.")]
    [TestCase("Xi noted the growth of trade while Putin stressed the role of energy.", "Xi noted the growth of trade ¦ while Putin stressed the role of energy.")]
    [TestCase("Xi thanked Putin, and Putin, in turn, confirmed the invitation.", "Xi thanked Putin, ¦ and Putin, in turn, confirmed the invitation.")]
    [TestCase("Putin said that China supports the treaty and Russia welcomes this.", "Putin said that China supports the treaty and Russia welcomes this.")]
    [TestCase("Lavrov noted the growth of trade, and his Chinese counterpart, Wang Yi, supported this view.", "Lavrov noted the growth of trade, ¦ and his Chinese counterpart, Wang Yi, supported this view.")]
    public void Analyze_EnglishSentence_IsCutOnlyWhereAnotherSpeaks(string text, string cut) =>
        Assert.That(ReadoutText.Cut(text, Language.English, Side.Russia), Is.EqualTo(cut));

    [TestCase("R|Vladimir Putin: Good afternoon! I am glad to see you.\nR|Xi Jinping (retranslated): Thank you. I am glad too.", "putin putin xi-jinping xi-jinping")]
    [TestCase("R|President of Russia Vladimir Putin: Good afternoon!\nR|Question: How do you assess the talks?\nR|Vladimir Putin: Positively.", "putin unknown putin")]
    [TestCase("R|PRESIDENT XI JINPING: Thank you.", "xi-jinping")]
    [TestCase("The following topics were discussed: trade and transport.", "narrator")]
    public void Analyze_EnglishTranscript_FollowsTheLabels(string text, string speakers) =>
        Assert.That(ReadoutText.Speakers(text, Language.English, Side.Russia), Is.EqualTo(speakers));
}
