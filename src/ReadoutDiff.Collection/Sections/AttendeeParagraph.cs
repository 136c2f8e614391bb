using System.Text.RegularExpressions;

namespace ReadoutDiff.Collection.Sections;

/// <summary>Recognizes the paragraph that lists who took part.</summary>
internal static partial class AttendeeParagraph
{
    /// <summary>Whether a paragraph does nothing but list participants.</summary>
    public static bool Is(string text)
        => text.Length <= 1500 && (Chinese().IsMatch(text) || Russian().IsMatch(text) || English().IsMatch(text));

    // 王毅等参加会见。 The names come first and the sentence ends with the event.
    [GeneratedRegex(@"^[^。；！？：“”]{1,160}(?:参加|出席|陪同|参与)(?:了)?(?:上述|有关|此次|这次|会见|会谈|会晤|通话|活动|交谈|座谈|谈话|视频会晤|小范围|大范围|、|和|及|等){1,6}。?$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?:(?:В|Во|На)\s(?:\p{L}{1,20}\s){0,3}?(?:встрече|переговорах|беседе|консультациях|мероприятии|разговоре|заседании|церемонии)|[СC]\s(?:российской|китайской|нашей|другой|обеих)\s(?:сторон[ыа]?)|От\s(?:российской|китайской)\sстороны|Участниками?\s(?:встречи|переговоров|беседы))[^.]{0,120}?(?:принял[аи]?\sучастие|принимали\sучастие|участвовал[аи]?|присутствовал[аи]?)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Russian();

    [GeneratedRegex(@"^(?:[^.!?:“”""]{2,400}\s(?:attended|were\spresent\sat|was\spresent\sat|participated\sin|took\spart\sin|were\salso\spresent|joined)(?:\sin)?(?:\sthe\s(?:\w+\s){0,3}(?:meetings?|talks|calls?|conversations?|events?|activities|consultations)|\sthese\s\w+|\sthe\s\w+\sactivities)?\.?|(?:The\s(?:meeting|talks|conversation|consultations|event)\s(?:was|were)\s(?:also\s)?attended\sby|(?:Attending|Taking\spart\sin|Also\s(?:attending|present|taking\spart))\s)[^!?:“”""]{2,1200})$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex English();
}
