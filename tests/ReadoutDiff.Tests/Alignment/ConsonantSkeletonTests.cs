using ReadoutDiff.Alignment;

namespace ReadoutDiff.Tests.Alignment;

public class ConsonantSkeletonTests
{
    [TestCase("саммит", "summit")]
    [TestCase("сколково", "skolkovo")]
    [TestCase("конфликт", "conflict")]
    [TestCase("харбин", "kharbin")]
    [TestCase("владивосток", "vladivostok")]
    [TestCase("шанхай", "shanghai")]
    public void Of_OneWordInTwoScripts_IsTheSame(string cyrillic, string latin)
    {
        Assert.That(ConsonantSkeleton.Of(cyrillic), Is.Not.Null.And.EqualTo(ConsonantSkeleton.Of(latin)));
    }

    [TestCase("он")]
    [TestCase("the")]
    [TestCase("中国")]
    [TestCase("")]
    public void Of_WordThatTellsTooLittle_IsNull(string word) => Assert.That(ConsonantSkeleton.Of(word), Is.Null);
}
