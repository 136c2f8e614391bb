using static ReadoutDiff.Simulator.Edits.EditKind;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>Writes and revises in Chinese, for sites of China.</summary>
internal sealed class ChineseDesk : Desk
{
    public override string Language => "zh";

    public override IReadOnlyList<string> Paragraphs { get; } =
    [
        "{0}指出，两国铁路和口岸建设已经完成12个项目，货物通关时间平均缩短了3天。要把谈妥的事情逐件办好，让沿线居民得到实惠。",
        "{0}强调，双方要扩大农产品贸易，支持地方直接往来。中方愿意进口更多优质小麦和蜂蜜。",
        "{0}说，青年是友谊的接力者。明年双方将互派500名留学生，举办“边城音乐周”活动。",
        "{1}表示，俄方高度重视对华合作，愿意在能源、环保和航天领域寻找新的机会。今年前9个月双边贸易额增长了14%。",
        "{1}感谢中方的热情接待，并邀请{0}在方便的时候再次访问。{0}愉快地接受了邀请。",
        "{1}说，俄方支持扩大本币结算，反对单边制裁。",
        "双方还就朝鲜半岛局势和阿富汗问题交换了意见。双方同意保持密切沟通。",
        "双方商定于3月15日在哈尔滨举行下一次经贸磋商。会议将讨论航班、签证和电子商务等事项。",
        "会谈后，双方签署了关于动植物检疫和跨境河流管理的两份文件。",
        "{0}指出，中国经济长期向好的基本面没有改变，开放的大门会越开越大。欢迎外国企业来华投资，分享发展机遇。",
        "{0}强调，国际社会应当维护以联合国为核心的国际体系，反对阵营对抗。大国更应该带头遵守国际法。",
        "{1}表示，俄方坚定奉行一个中国政策，支持中方维护国家统一。",
        "双方宣布开通“喀山——西安”新航线，每周往返4班。",
    ];

    public override string Attendance => "外交部副部长刘志远、商务部副部长陈国栋参加上述活动。";

    public override IReadOnlyList<string> Additions { get; } =
    [
        "双方还谈到了边境地区的防火合作。",
        "{1}还介绍了远东地区的发展规划。",
        "{0}还提到了明年的冰雪运动交流。",
        "双方对会谈成果表示满意。",
        "{1}对中方取得的减贫成就表示祝贺。",
    ];

    public override IReadOnlyList<string> Movable { get; } = ["双方同意保持密切沟通。"];

    public override IReadOnlyList<string> Narrated { get; } = ["双方", "会谈后"];

    public override IReadOnlyList<string> Headlines { get; } = [" 就扩大地方合作达成共识", " 双方签署两份文件", " 强调加强青年交流"];

    public override string Stop => "。";

    public override IReadOnlyList<Revision> Revisions { get; } =
    [
        new(Quotes, "“边城音乐周”", "「边城音乐周」"), new(Quotes, "“边城音乐周”", "\"边城音乐周\""), new(Quotes, "“喀山——西安”", "《喀山——西安》"), new(Quotes, "“喀山——西安”", "「喀山——西安」"),
        new(Dash, "喀山——西安", "喀山—西安"), new(Dash, "喀山——西安", "喀山-西安"), new(Dash, "喀山——西安", "喀山－西安"),
        new(Space, "完成12个", "完成 12 个"), new(Space, "互派500名", "互派 500 名"), new(Space, "于3月15日在", "于 3月15日 在"), new(Space, "往返4班", "往返 4 班"), new(Space, "增长了14%", "增长了 14%"),
        new(Width, "支持扩大本币结算，反对", "支持扩大本币结算,反对"), new(Width, "12个项目，货物", "12个项目,货物"), new(Width, "增长了14%", "增长了14％"), new(Width, "会谈后，双方签署", "会谈后,双方签署"), new(Width, "没有改变，开放", "没有改变,开放"),
        new(Comma, "会谈后，双方签署", "会谈后双方签署"), new(Comma, "前9个月双边", "前9个月，双边"), new(Comma, "要扩大农产品贸易，支持", "要扩大农产品贸易、支持"), new(Comma, "明年双方将互派", "明年，双方将互派"),
        new(Synonym, "逐件办好", "逐项办好"), new(Synonym, "得到实惠", "得到好处"), new(Synonym, "寻找新的机会", "探寻新的机会"), new(Synonym, "交换了意见", "交换了看法"), new(Synonym, "热情接待", "盛情接待"), new(Synonym, "分享发展机遇", "共享发展机遇"),
        new(Synonym, "愉快地接受", "高兴地接受"), new(Synonym, "讨论航班", "商讨航班"),
        new(WordOrder, "铁路和口岸建设", "口岸和铁路建设"), new(WordOrder, "动植物检疫和跨境河流管理", "跨境河流管理和动植物检疫"), new(WordOrder, "航班、签证和电子商务", "签证、航班和电子商务"), new(WordOrder, "小麦和蜂蜜", "蜂蜜和小麦"),
        new(WordOrder, "在哈尔滨举行下一次经贸磋商", "举行下一次在哈尔滨的经贸磋商"), new(WordOrder, "货物通关时间平均", "平均货物通关时间"),
        new(Spelling, "缩断了", "缩短了"), new(Spelling, "蜜切沟通", "密切沟通"), new(Spelling, "热情接代", "热情接待"), new(Spelling, "投姿", "投资"), new(Spelling, "遵守国际发", "遵守国际法"), new(Spelling, "奉型", "奉行"),
        new(Inflection, "交换了意见", "交换意见"), new(Inflection, "感谢中方的热情", "感谢中方热情"), new(Inflection, "接受了邀请", "接受邀请"), new(Inflection, "长期向好的基本面", "长期向好基本面"), new(Inflection, "缩短了3天", "缩短3天"),
        new(Figure, "12个项目", "15个项目"), new(Figure, "3天", "2天"), new(Figure, "500名", "600名"), new(Figure, "14%", "17%"), new(Figure, "两份文件", "三份文件"), new(Figure, "4班", "5班"),
        new(Date, "3月15日", "3月18日"), new(Date, "3月15日", "4月15日"), new(Date, "明年双方将互派", "今年双方将互派"), new(Date, "今年前9个月", "去年前9个月"), new(Date, "{2}", "{3}"),
        new(Name, "在哈尔滨举行", "在满洲里举行"), new(Name, "刘志远", "王立新"), new(Name, "陈国栋", "周建平"), new(Name, "喀山", "新西伯利亚"), new(Name, "阿富汗问题", "叙利亚问题"),
        new(Negation, "俄方支持扩大", "俄方不支持扩大"), new(Negation, "反对单边制裁", "不反对单边制裁"), new(Negation, "中方愿意进口", "中方不愿意进口"), new(Negation, "更应该带头", "更不应该带头"), new(Negation, "基本面没有改变", "基本面已经改变"),
        new(Negation, "双方同意保持", "双方没有同意保持"),
        new(Speaker, "{0}说，青年是", "{1}说，青年是"), new(Speaker, "{0}强调，国际社会", "{1}强调，国际社会"), new(Speaker, "{1}说，俄方支持", "{0}说，俄方支持"), new(Speaker, "双方同意保持", "{1}同意保持"), new(Speaker, "{0}指出，两国铁路", "{1}指出，两国铁路"),
        new(Act, "{0}强调，双方要", "{0}指出，双方要"), new(Act, "{0}强调，国际社会", "{0}表示，国际社会"), new(Act, "{0}指出，两国铁路", "{0}强调，两国铁路"), new(Act, "{0}说，青年是", "{0}强调，青年是"), new(Act, "{1}说，俄方支持", "{1}强调，俄方支持"),
        new(Act, "{1}感谢中方的热情接待", "{1}提到中方的热情接待"),
        new(ConceptAdded, "能源、环保和航天领域", "能源、环保、航天和北极航道领域"), new(ConceptAdded, "朝鲜半岛局势和阿富汗问题", "朝鲜半岛局势、乌克兰危机和阿富汗问题"), new(ConceptAdded, "反对阵营对抗", "反对阵营对抗，落实全球安全倡议"),
        new(ConceptAdded, "支持中方维护国家统一", "支持中方在台湾问题上维护国家统一"), new(ConceptAdded, "支持地方直接往来", "支持地方直接往来，推进共建“一带一路”"),
        new(ConceptRemoved, "、环保和航天领域", "和环保领域"), new(ConceptRemoved, "朝鲜半岛局势和阿富汗问题", "阿富汗问题"), new(ConceptRemoved, "扩大本币结算，反对单边制裁", "扩大本币结算"), new(ConceptRemoved, "国际体系，反对阵营对抗", "国际体系"),
        new(Attendee, "陈国栋参加", "陈国栋、教育部副部长孙立平参加"), new(Attendee, "刘志远、商务部副部长陈国栋参加", "刘志远参加"), new(Attendee, "外交部副部长刘志远、", "外交部副部长刘志远、驻俄罗斯大使高明、"),
    ];

    public override string Day(DateOnly day) => $"{day.Month}月{day.Day}日";
}
