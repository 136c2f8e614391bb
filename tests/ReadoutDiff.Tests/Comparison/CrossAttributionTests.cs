using ReadoutDiff.Alignment;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Comparison;

public sealed class CrossAttributionTests
{
    [Test]
    public void Compare_OwnAccountGivesTheSameSpeaker_Agrees() =>
        Assert.That(Claim(Account.Putin).Agreement, Is.EqualTo(SpeakerAgreement.Agrees));

    [Test]
    public void Compare_OwnAccountGivesTheSpeakersSide_Agrees() =>
        Assert.That(Claim(Speaker.Delegation("ru")).Agreement, Is.EqualTo(SpeakerAgreement.Agrees));

    [Test]
    public void Compare_OwnAccountGivesBothSides_Agrees() =>
        Assert.That(Claim(Speaker.Both).Agreement, Is.EqualTo(SpeakerAgreement.Agrees));

    [Test]
    public void Compare_OwnAccountGivesTheOtherLeader_Differs() =>
        Assert.That(Claim(Account.Xi).Agreement, Is.EqualTo(SpeakerAgreement.Differs));

    [Test]
    public void Compare_OwnAccountNamesNoSpeaker_IsUnattributed() =>
        Assert.That(Claim(Speaker.Narrator).Agreement, Is.EqualTo(SpeakerAgreement.Unattributed));

    [Test]
    public void Compare_NoCounterpart_IsNotFound()
    {
        var claim = Compare(Speaker.Narrator).CrossAttributions.Single();

        Assert.That((claim.Agreement, claim.SpeakerAgrees, claim.ReportedBy), Is.EqualTo((SpeakerAgreement.NotFound, (bool?)null, Side.China)));
    }

    [Test]
    public void Compare_PairingUncertainOrShared_DifferenceSaysSo()
    {
        var lexicon = WordLexicon.Usual();
        var left = Account.Chinese().Say("Putin spoke of trade.", Account.Putin).Say("Xi spoke of it too.", Account.Xi).Read(lexicon);
        var right = Account.Russian().Say("Xi spoke of trade.", Account.Xi).Read(lexicon);

        string? Caveat(IReadOnlyList<int> orders, double score) => new PairComparer(lexicon)
            .Compare(left, right, new StatementAlignment([new AlignedGroup(orders, [0], score, AlignmentKind.ManyToOne, IsCrossing: false)], []))
            .CrossAttributions.First(claim => claim.IsLeft).Caveat;

        Assert.Multiple(() =>
        {
            Assert.That(Caveat([0], 0.5), Does.Contain("uncertain (probability 0.50)"));
            Assert.That(Caveat([0, 1], 0.9), Does.Contain("together with other statements"));
            Assert.That(Caveat([0], 0.9), Is.Null);
        });
    }

    [Test]
    public void Compare_OwnLeaderInOwnText_IsNoClaim()
    {
        var lexicon = WordLexicon.Usual();
        var comparison = Pairing.Compare(lexicon, Account.Chinese().Say("Xi spoke.", Account.Xi), Account.Russian().Say("Putin spoke.", Account.Putin));

        Assert.That(comparison.CrossAttributions, Is.Empty);
    }

    [Test]
    public void Compare_ClaimOfTheRightText_IsMarkedSo()
    {
        var lexicon = WordLexicon.Usual();
        var comparison = Pairing.Compare(lexicon, Account.Chinese().Say("Xi spoke.", Account.Xi), Account.Russian().Say("Xi agreed.", Account.Xi), (0, 0));

        var claim = comparison.CrossAttributions.Single();

        Assert.That((claim.IsLeft, claim.Speaker, claim.SpeakerAgrees), Is.EqualTo((false, Account.Xi, (bool?)true)));
    }

    [Test]
    public void Compare_TwoTextsOfOneSide_HaveNoClaims()
    {
        var lexicon = WordLexicon.Usual();
        var comparison = Pairing.Compare(lexicon, Account.Chinese().Say("Putin spoke.", Account.Putin), Account.Chinese(Language.Russian).Body("Of trade."));

        Assert.That(comparison.CrossAttributions, Is.Empty);
    }

    private static CrossAttribution Claim(Speaker own) => Compare(own, (0, 0)).CrossAttributions.First(claim => claim.IsLeft);

    private static ReadoutComparison Compare(Speaker own, params (int Left, int Right)[] pairs) => Pairing.Compare(
        WordLexicon.Usual(),
        Account.Chinese().Say("Putin said that trade grows.", Account.Putin),
        Account.Russian().Say("It was said that trade grows.", own),
        pairs);
}
