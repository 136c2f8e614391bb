using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Eval;

/// <summary>Looking for some concepts finds them wherever looking for all does.</summary>
public sealed class ConceptSearchTests
{
    private const int Parts = 12;

    [Test]
    public async Task Search_SomeOfWhatAnyFixtureNames_FindsEveryPlace()
    {
        foreach (var text in (await Corpus.LoadAsync()).SelectMany(meeting => meeting.Texts.Values))
        {
            var readout = text.Readout;
            foreach (var part in text.Statements.SelectMany(statement => statement.Mentions).Select(mention => mention.ConceptId).Distinct().Order().Select((id, i) => (id, i)).GroupBy(item => item.i % Parts, item => item.id))
            {
                var ids = part.ToHashSet();
                var search = DiplomaticLexicon.Default.Search(ids, readout.Language)!;
                foreach (var statement in text.Statements)
                {
                    var found = search.Mentions(readout.Text, statement.Span, readout.MeetingDate).Where(mention => ids.Contains(mention.ConceptId));
                    Assert.That(found, Is.SupersetOf(statement.Mentions.Where(mention => ids.Contains(mention.ConceptId))), statement.Span.Of(readout.Text));
                }
            }
        }
    }
}
