namespace ReadoutDiff.Statements.Chinese;

/// <summary>The closed word classes around a Chinese reporting verb.</summary>
internal static class HanGrammar
{
    /// <summary>Verbs of saying: what follows them is what was said.</summary>
    public static readonly string[] Saying =
    [
        "强调指出", "指出", "表示", "强调", "说", "认为", "重申", "谈到", "提到", "提出", "介绍", "阐述", "阐明", "回应", "宣布", "声明", "呼吁", "建议", "通报", "说明",
        "转达", "申明", "补充", "一致同意", "一致认为", "商定", "同意", "相信", "主张", "坦言", "透露", "赞同", "宣示", "坚信", "深信", "确信", "应询", "表达", "主张", "回答", "答复",
        "告诉", "称", "予以", "给予", "明确", "要求", "一致决定", "决定", "一致强调", "一致表示", "约定", "承诺", "警告", "提议", "倡议",
    ];

    /// <summary>Verbs of saying that are nouns as often: in narration, and at a clause's end after a preposition, they are taken as nouns.</summary>
    public static readonly HashSet<string> NounLike = new(StringComparer.Ordinal)
    {
        "声明", "介绍", "建议", "提议", "倡议", "要求", "决定", "承诺", "主张", "呼吁", "约定", "说明", "通报", "警告", "回应", "答复", "关切", "支持", "重视", "肯定", "慰问", "邀请", "问候", "期望", "希望", "说",
    };

    /// <summary>Acts that are their own content, or wishes.</summary>
    public static readonly string[] Acting =
    [
        "感谢", "祝贺", "欢迎", "支持", "赞赏", "希望", "愿", "愿意", "期待", "高度评价", "积极评价", "充分肯定", "肯定", "慰问", "哀悼", "谴责", "反对", "邀请", "祝愿", "祝", "赞扬", "称赞",
        "致以", "保证", "重视", "期望", "乐见", "关切", "赞成", "高度赞赏", "高度赞扬", "欣赏", "珍视", "呼应", "响应", "致贺", "悼念", "问候", "互致", "互祝", "交换意见", "交换了意见", "交换看法", "讨论", "探讨", "沟通", "交流", "达成", "盛赞", "坚持", "坚决反对", "坚定支持",
    ];

    /// <summary>What people do in the publisher's narration, other than speak.</summary>
    public static readonly string[] Narrated =
    [
        "签署", "见证", "听取", "举行", "出席", "参加", "会见", "会谈", "会晤", "通电话", "通话", "抵达", "参观", "观看", "茶叙", "握手", "合影", "步入", "走到", "乘车", "乘专机", "离开", "访问",
        "共进", "责成", "检阅", "陪同", "迎接", "主持", "发表联合声明", "发表《", "见了", "互换", "通信", "致电", "来到", "植树", "授予", "共同会见", "同机", "在场",
        "在座", "分别从", "举办", "率团", "赴", "抵", "致函", "复信", "致信",
    ];

    /// <summary>Adverbs and set phrases that may stand between a subject and its verb.</summary>
    public static readonly string[] Adverbs =
    [
        "首先", "最后", "还", "也", "再次", "进一步", "特别", "同时", "高度", "热烈", "衷心", "诚挚", "再", "又", "则", "均", "都", "共同", "一致", "分别", "随后", "接着", "强烈", "明确", "充分", "积极", "由衷",
        "应询", "应约", "应邀", "着重", "重点", "郑重", "严肃", "坦诚", "深入", "全面", "详细", "最后", "继续", "一再", "一直", "始终", "坚决", "坚定", "今天", "当天", "主动", "专门", "一并", "十分", "非常", "亲切", "先", "先后",
        "并", "而", "最", "真诚", "愉快地", "高兴地", "完全", "普遍", "深切", "在会见时", "在会谈中", "全程", "正式", "重新", "首次", "进行了", "进行", "坦诚友好", "友好", "另外", "此外", "严正", "隆重",
    ];

    /// <summary>Adverbs that put a report into the past, so that it is quoted inside another.</summary>
    public static readonly string[] Earlier = ["曾", "曾经", "多次", "此前", "刚才", "已经", "已", "不久前", "去年", "今年", "近日", "日前", "前不久", "所", "刚刚", "上个月"];

    /// <summary>Prepositions whose phrase may stand before the verb.</summary>
    public static readonly string[] Prepositions = ["对", "向", "就", "在", "为", "代表", "同", "与", "围绕", "针对", "用", "从", "通过", "请", "关于", "以", "受", "因", "当", "借", "于", "按照", "根据", "给", "把", "由"];

    /// <summary>What may follow a name that stands after a title.</summary>
    public static readonly string[] NameEnds = ["在", "对", "就", "向", "同", "还", "也", "首先", "随后", "近日", "当天", "日前", "再次", "于", "则", "随即", "接受"];

    /// <summary>What may stand before the subject.</summary>
    public static readonly string[] Connectors =
    [
        "同时", "随后", "此外", "另外", "对此", "为此", "最后", "首先", "其间", "期间", "而", "并且", "但是", "但", "接着", "其中", "此后", "之后", "另一方面", "与此同时", "会谈中", "会见中", "席间", "通话中", "在会谈中", "在会见中",
        "会上", "当天", "当晚", "近日", "今天", "昨天", "日前", "因此", "所以", "然后", "不过", "对于这一点", "据", "应询时", "会见时", "会谈时", "致辞中", "讲话中", "又", "并", "和", "还",
    ];

    /// <summary>How a title ends that stands before a name.</summary>
    public static readonly string[] TitleEndings =
    [
        "主席", "总统", "总理", "部长", "外长", "书记", "秘书", "委员", "主任", "助理", "代表", "大使", "议长", "元首", "司令", "局长", "发言人", "院长", "市长", "州长", "行长", "总裁", "董事长", "先生", "女士", "同志", "防长", "参赞",
        "首相", "国王", "特使", "委员长", "司长", "行长", "省长", "总领事", "总干事", "秘书长", "会长", "校长", "领导人", "负责人", "领袖", "成员", "顾问", "夫人", "检察长",
    ];

    /// <summary>How a time or place phrase ends that stands before a subject without a comma.</summary>
    public const string PhraseEndings = "时后前中间上日天午晚际初末期下里";

    /// <summary>How a courtesy title begins that follows a name when the person is spoken to or of by another speaker.</summary>
    public static readonly string[] Honorifics = ["主席", "总统", "总理", "外长", "先生", "部长", "委员", "秘书", "同志", "女士", "大使", "阁下", "参赞", "主任", "书记", "议长", "委员长", "副总理", "国务委员", "校长", "市长"];

    /// <summary>How items of a speaker's list begin.</summary>
    public static readonly string[] ListItems =
    [
        "第一", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "一是", "二是", "三是", "四是", "五是", "六是", "一要", "二要", "三要", "四要", "五要", "其一", "其二", "其三", "其四", "首先", "其次",
        "（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "一、", "二、", "三、", "四、", "五、", "六、", "——", "再次，", "1.", "2.", "3.", "4.", "5.", "1、", "2、", "3、", "4、", "5、", "(一)", "(二)", "(三)", "(四)",
    ];

    /// <summary>How a narrating sentence begins.</summary>
    public static readonly string[] NarrativeOpenings =
    [
        "会谈后", "会见后", "会谈结束后", "会晤后", "会谈前", "会见前", "会晤前", "会谈开始前", "仪式结束后", "会晤结束后", "签字仪式", "当天中午", "当天晚上", "当天下午", "当天上午", "当晚", "当日", "欢迎仪式", "通话前", "会议结束后",
        "会谈结束时", "会晤期间", "访问期间", "会谈期间", "出席", "据悉", "据了解", "会谈在", "会见在", "会谈取得", "会谈气氛",
    ];

    /// <summary>How a narrating sentence ends.</summary>
    public static readonly string[] NarrativeEndings = ["参加会见", "参加会谈", "参加会晤", "参加上述活动", "参加活动", "出席会见", "在座", "陪同会见", "参加通话", "出席上述活动", "参加", "陪同", "参加了会见", "出席", "出席活动", "陪同参加"];
}
