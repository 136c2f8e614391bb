using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Sections;

/// <summary>Tells which part of a readout each block of its body is.</summary>
internal static partial class SectionReader
{
    /// <summary>The section of each block; null for separators, which have no words. Linear in the text.</summary>
    /// <param name="blocks">The body.</param>
    /// <param name="hasLead">Whether the page gives a lead of its own, so that the body's first paragraph is not the lede.</param>
    public static Section?[] Read(IReadOnlyList<Block> blocks, bool hasLead)
    {
        var turns = TurnLabels.Find(blocks);
        var sections = new Section?[blocks.Count];
        var isSpoken = false;
        var wasCut = false;
        var needsLede = !hasLead;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            switch (block.Kind)
            {
                case BlockKind.Separator:
                    // A rule parts the account from the words spoken, or one set of turns from the next account.
                    isSpoken = false;
                    continue;
                case BlockKind.Excerpt:
                    wasCut = isSpoken;
                    continue;
            }

            if (turns[i])
            {
                isSpoken = true;
            }
            else if (isSpoken && (block.Kind == BlockKind.Heading || Truncation.IsPromise(block.Text) || (!IsAddress().IsMatch(block.Text) && (wasCut || IsAccount(block.Text)))))
            {
                isSpoken = false;
            }

            wasCut = false;
            if (isSpoken)
            {
                sections[i] = Section.Transcript;
            }
            else if (needsLede && block.Kind == BlockKind.Paragraph)
            {
                sections[i] = Section.Lede;
                needsLede = false;
            }
            else
            {
                sections[i] = AttendeeParagraph.Is(block.Text) ? Section.Attendees : Section.Summary;
            }
        }

        return sections;
    }

    /// <summary>Whether a paragraph is the publisher's again: it opens with what followed the talks, or lists who took part.</summary>
    private static bool IsAccount(string text) => Afterwards().IsMatch(text) || AttendeeParagraph.Is(text);

    [GeneratedRegex(@"^(?:(?:Following|After|At the end of|Upon completion of|At the conclusion of) (?:the|their) (?:\w+ ){0,2}(?:talks|meeting|negotiations|conversation|consultations|ceremony)|(?:По (?:итогам|окончании|завершении|результатам)|После) (?:\w+ ){0,3}(?:переговоров|встречи|беседы|разговора|консультаций|церемонии)|(?:会谈|会晤|会见|仪式|活动|通话)(?:结束)?后)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Afterwards();

    // After a cut the turn goes on where the words still address someone or speak for oneself.
    [GeneratedRegex(@"(?<!\p{L})(?:[Яя]|[Мм]ы|[Вв]ы|[Вв]ас|[Вв]ам|[Нн]ас|[Нн]ам|[Мм]не|[Мм]еня|[Вв]ами?|[Нн]ами?|[Хх]очу|[Хх]отел бы|[Бб]лагодарю|[Сс]пасибо|[Уу]важаем\p{L}{1,3}|I|[Ww]e|[Yy]ou|[Yy]our|[Oo]ur|[Uu]s|[Mm]y)(?!\p{L})|我|您|你", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex IsAddress();
}
