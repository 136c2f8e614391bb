namespace ReadoutDiff.Simulator.Distractors;

/// <summary>Tells stories in Chinese.</summary>
internal sealed class ChineseTelling : Telling
{
    protected override IReadOnlyList<string> Remarks { get; } =
    [
        "{0}指出，口岸和铁路建设已经见到成效，要把谈妥的项目逐个做扎实。",
        "{0}表示，愿为两国企业往来提供更多便利，扩大粮食和水果贸易。",
        "{0}说，青年和学者之间的往来越多，两国关系的根基就越牢。",
        "{0}强调，各部门要按照商定的日程抓紧工作，遇到困难及时沟通。",
        "{1}表示，愿在能源和环保领域寻找新的合作机会。",
        "{1}说，今年以来贸易增长了百分之{2}，这一成绩来之不易。",
        "{1}感谢对方的周到安排，期待保持经常联系。",
        "双方还就地区形势交换了看法。",
        "双方商定继续保持各层级往来。",
        "双方认为应当改善航空运输，增加直达航班。",
    ];

    protected override (string Title, string Lead) Open(Story story, string side)
    {
        var (own, partner, third) = (story.Own(side), Partner(story, side), story.Other);
        var day = $"{story.Day.Month}月{story.Day.Day}日";
        return story.Kind switch
        {
            StoryKind.Talks or StoryKind.OtherTalks => ($"{own.Chinese}同{partner.InChinese}举行会谈", $"{day}下午，{own.InChinese}同{partner.InChinese}举行会谈。"),
            StoryKind.Meeting or StoryKind.OtherMeeting => ($"{own.Chinese}会见{partner.InChinese}", $"{day}，{own.InChinese}会见{partner.InChinese}。"),
            StoryKind.PhoneCall or StoryKind.OtherCall => ($"{own.Chinese}同{partner.InChinese}通电话", $"{day}，{own.InChinese}应约同{partner.InChinese}通电话。"),
            StoryKind.VideoCall => ($"{own.Chinese}同{partner.InChinese}举行视频会晤", $"{day}下午，{own.InChinese}以视频方式会晤{partner.InChinese}。"),
            StoryKind.Preview => ($"{own.Chinese}将同{partner.InChinese}举行会谈", $"外交部发言人宣布：{own.InChinese}将于{day}同{partner.InChinese}举行会谈。"),
            StoryKind.Greetings => ($"{own.Chinese}同{partner.InChinese}互致贺电", $"{day}，{own.InChinese}同{partner.InChinese}互致贺电，祝贺两国友好协会成立纪念日。"),
            StoryKind.Condolence => ($"{own.Chinese}向{partner.InChinese}致慰问电", $"{day}，{own.InChinese}就当地发生洪灾向{partner.InChinese}致慰问电。"),
            StoryKind.JointStatement => ("中华人民共和国和俄罗斯联邦联合声明（全文）", $"{story.Chinese.InChinese}和{story.Russian.InChinese}于{story.Day.Year}年{day}发表本声明，声明如下："),
            StoryKind.PressStatements => ($"{own.Chinese}同{partner.InChinese}共同会见记者", $"{day}，{own.InChinese}同{partner.InChinese}在会谈后共同会见记者。"),
            StoryKind.Trilateral => ($"{own.Chinese}同{partner.InChinese}、{third.InChinese}举行三方会晤", $"{day}，{own.InChinese}同{partner.InChinese}、{third.InChinese}举行三方会晤。"),
            StoryKind.Conference => ($"{own.Chinese}主持会议研究防汛工作", $"{day}，{own.InChinese}主持召开会议，研究防汛和秋收工作。"),
            _ => ($"{own.Chinese}在博览会开幕式上致辞", $"{day}，{own.InChinese}出席博览会开幕式并致辞。"),
        };
    }

    protected override object[] Names(Story story, string side) => story.Kind is StoryKind.Conference or StoryKind.Address
        ? [story.Own(side).Chinese, "与会代表"]
        : [story.Own(side).Chinese, Partner(story, side).Chinese];

    protected override string Recall(Story story, string side) => $"双方还谈到{story.Own(side).Chinese}日前同{story.Guest(side).InChinese}的会谈。";
}
