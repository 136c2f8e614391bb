using System.Collections.Frozen;

namespace ReadoutDiff.Text;

/// <summary>Tells traditional Han characters and gives the simplified form of those common in diplomatic readouts.</summary>
public static class HanScript
{
    // Pairs traditional-simplified after the PRC's "General List of Simplified Characters" (1964/1986/2013), where the
    // traditional character has one simplified form; limited to what the genre writes.
    private const string Pairs =
        "國国會会來来時时對对長长關关係系習习團团結结發发現现進进過过個个這这動动業业產产經经濟济貿贸議议總总統统書书記记蘇苏聯联戰战爭争爾尔臺台灣湾領领導导體体學学與与"
        + "為为無无從从眾众條条線线際际陸陆陽阳陰阴陳陈隊队階阶難难電电靈灵靜静頂顶項项順顺須须預预頓顿頒颁頗颇頭头題题額额顏颜願愿類类顧顾顯显風风飛飞飯饭飲饮養养餘余館馆"
        + "馬马駐驻騰腾驗验驚惊鬥斗魚鱼鮮鲜鳥鸟麗丽麥麦點点黨党齊齐龍龙東东車车軍军軌轨軟软較较載载輕轻輝辉輪轮輸输轉转轄辖農农邊边達达遠远運运違违連连遞递適适選选遺遗還还"
        + "鄰邻鄉乡醫医釋释鋼钢錄录錢钱錯错鍵键鐘钟鐵铁鑒鉴鑑鉴門门閃闪閉闭開开間间閣阁閱阅闊阔隨随險险隱隐雙双雜杂離离雲云雖虽見见規规視视覺觉覽览觀观觸触訂订訊讯討讨訓训"
        + "託托訪访設设許许訴诉診诊證证評评詞词試试詩诗話话該该詳详誌志認认誕诞語语誠诚誤误說说誰谁課课調调談谈請请論论諒谅諸诸諾诺謀谋講讲謝谢識识譯译護护變变讓让豐丰負负"
        + "財财貢贡貧贫貨货責责貴贵買买費费資资賀贺賓宾賣卖質质賴赖賽赛贊赞贈赠贏赢趨趋躍跃踐践黃黄齡龄傑杰傳传債债傷伤傾倾僅仅僑侨價价儀仪億亿優优儲储兒儿內内兩两冊册凍冻"
        + "凱凯別别創创劃划劇剧劉刘劍剑劑剂勁劲勝胜務务勞劳勢势勳勋勵励勸劝區区協协單单卻却廠厂參参吳吴員员問问啟启喪丧喬乔嗎吗嘆叹嚴严圍围園园圓圆圖图報报場场塊块塵尘墊垫"
        + "壇坛壓压壞坏壩坝壯壮聲声壽寿夠够夢梦奪夺奮奋婦妇媽妈嬰婴孫孙寧宁審审寫写寬宽寶宝實实專专尋寻將将屆届屬属層层岡冈島岛峽峡嶺岭幣币帥帅師师帶带幫帮幹干庫库廣广廢废"
        + "廳厅張张強强彈弹彌弥彙汇彥彦後后徑径徵征恆恒恥耻悅悦惡恶惱恼愛爱態态慘惨慣惯慮虑慶庆憂忧憑凭憲宪應应懷怀懸悬戲戏戶户拋抛捨舍掃扫掛挂採采揚扬換换揮挥損损搶抢摯挚"
        + "撐撑撥拨撫抚擁拥擇择擊击擔担據据擬拟擴扩擾扰攜携攝摄敗败敘叙敵敌數数斷断於于昇升晉晋曆历曉晓暢畅暫暂權权棄弃棟栋極极榮荣構构槍枪樂乐標标樞枢樣样橋桥機机檔档檢检"
        + "歐欧歡欢歲岁歷历歸归殘残殺杀毀毁氣气決决沒没況况洩泄淚泪淨净淺浅減减測测湯汤準准溝沟溫温滅灭滿满漁渔漢汉漸渐潔洁潛潜潤润澤泽濃浓濕湿濫滥瀏浏災灾烏乌煙烟熱热燈灯"
        + "燒烧營营爐炉獎奖獨独獲获獻献環环瑪玛畝亩異异當当療疗盜盗盡尽監监盤盘盧卢碼码確确礎础禮礼禍祸種种稱称穀谷積积穩稳窮穷竊窃競竞筆笔節节範范築筑簡简簽签籌筹糧粮糾纠"
        + "紀纪約约紅红納纳純纯紙纸級级紛纷細细終终組组絕绝給给絡络絲丝綁绑綜综綠绿維维綱纲網网緊紧緒绪緩缓編编練练緬缅縣县縮缩縱纵績绩織织繞绕繪绘繼继續续纖纤罰罚罷罢羅罗"
        + "義义聖圣聞闻聰聪職职聽听肅肃脅胁脫脱膚肤臨临舉举舊旧艦舰艱艰藝艺莊庄華华萬万葉叶蓋盖蓮莲蔣蒋蘭兰處处虛虚號号蟲虫衛卫術术衝冲補补裝装裡里製制複复襲袭貫贯賢贤"
        + "購购輔辅輻辐轟轰辦办辭辞遊游遙遥邁迈鄭郑針针銀银銘铭銳锐銷销鎖锁鎮镇闡阐陣阵隸隶雞鸡鞏巩韓韩響响頁页頻频顛颠飄飘駕驾騙骗驅驱驕骄髮发魯鲁鹽盐";

    private static readonly FrozenDictionary<char, char> ToSimplified = Read(Pairs);

    /// <summary>
    /// Whether a text is written in traditional characters: at least 5% of its Han characters are traditional ones of the table.
    /// Names quoted in traditional script do not make a text traditional.
    /// </summary>
    public static bool IsTraditional(ReadOnlySpan<char> text)
    {
        var han = 0;
        var traditional = 0;
        foreach (var c in text)
        {
            if (TextElements.IsHan(c))
            {
                han++;
                traditional += ToSimplified.ContainsKey(c) ? 1 : 0;
            }
        }

        return traditional > 0 && traditional * 20 >= han;
    }

    /// <summary>The simplified form of a traditional character of the table; any other character itself.</summary>
    public static char Simplify(char c) => ToSimplified.TryGetValue(c, out var simplified) ? simplified : c;

    private static FrozenDictionary<char, char> Read(string pairs)
    {
        var map = new Dictionary<char, char>();
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] != pairs[i + 1])
            {
                map[pairs[i]] = pairs[i + 1];
            }
        }

        return map.ToFrozenDictionary();
    }
}
