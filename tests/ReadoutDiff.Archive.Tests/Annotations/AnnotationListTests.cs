using Microsoft.Data.Sqlite;
using ReadoutDiff.Archive.Annotations;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests.Annotations;

[TestFixture("sqlite")]
[TestFixture("postgres")]
public sealed class AnnotationListTests(string store) : ArchiveFixture(store)
{
    private const string Here = "https://cn.test/1";

    private string _location = "";
    private SnapshotArchive _archive = null!;

    private AnnotationList List => _archive.Annotations;

    [SetUp]
    public async Task OpenAnew() => _archive = await SnapshotArchive.OpenAsync(_location = await NewLocationAsync());

    [TearDown]
    public async Task Close() => await _archive.DisposeAsync();

    [Test]
    public async Task Add_EachKind_ComesBackWithoutLoss()
    {
        var anchor = TextAnchor.Of("Он сказал: “да” 谢谢 👩\u200D🚀.\nИ ушёл.\u0001\0", new TextSpan(3, 22));
        Correction[] corrections =
        [
            new SideCorrection(Side.Russia) { Address = Here, Author = "Ж. Читатель", At = Captures.Noon },
            new LanguageCorrection(Language.Chinese) { Address = Here, Author = "读者", At = Captures.Noon.AddTicks(1) },
            new SpeakerCorrection(anchor, Speaker.Delegation("cn")) { Address = Here, Author = "A", At = Captures.Noon },
            new ConceptCorrection(anchor, "money:USD:240000000000", IsNamed: true) { Address = Here, Author = "A", At = Captures.Noon },
            new AlignmentCorrection(anchor, "https://ru.test/1", [anchor, anchor with { IsRepeated = true }]) { Address = Here, Author = "A", At = Captures.Noon },
            new StatementNote(anchor, "two\nlines <b>\u202E\0") { Address = Here, Author = "A", At = Captures.Noon },
        ];
        var ids = await List.AddAsync(corrections);
        Assert.That(await List.OfAsync([Here]), Is.EqualTo(corrections.Zip(ids, (correction, id) => correction with { Id = id })));
        Assert.That(ids, Is.Ordered.And.Unique.And.All.GreaterThan(0));
    }

    [Test]
    public async Task Add_TheSameAgain_IsOne()
    {
        var first = await List.AddAsync(Said(Here));
        Assert.That(await List.AddAsync(Said(Here) with { Id = 77, At = Captures.Noon.ToOffset(TimeSpan.FromHours(8)) }), Is.EqualTo(first));
        Assert.That(await List.AddAsync(Said(Here) with { At = Captures.Noon.AddTicks(1) }), Is.Not.EqualTo(first));
        Assert.That(await List.ListAsync().CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task Add_OneCorrectionManyTimesAtOnce_IsOne()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => List.AddAsync(Said(Here))));
        Assert.That(ids.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Add_OneThatBreaksARule_StoresNone()
    {
        Correction[] corrections = [Said(Here), Said(Here) with { Author = " " }];
        Assert.That(() => List.AddAsync(corrections), Throws.TypeOf<ReadoutFormatException>().With.Message.EqualTo("the correction cannot be stored: its author is missing"));
        Assert.That(await List.ListAsync().CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Of_SomeAddresses_AreThoseOfThemThatHoldInTheirOrder()
    {
        var first = await List.AddAsync(Said("https://b.test/"));
        var second = await List.AddAsync(Said("https://a.test/"));
        await List.AddAsync(Said("https://c.test/"));
        var withdrawn = await List.AddAsync(Said("https://a.test/") with { Author = "B" });
        await List.WithdrawAsync(withdrawn, "B", Captures.Noon);
        Assert.That((await List.OfAsync(["https://a.test/", "https://b.test/", "https://a.test/"])).Select(correction => correction.Id), Is.EqualTo(new[] { first, second }));
        Assert.That(await List.OfAsync([]), Is.Empty);
        Assert.That(await List.OfAsync(["' OR 1=1 --"]), Is.Empty);
    }

    [Test]
    public async Task Of_ManyAddresses_AreAllLookedUp()
    {
        var addresses = Enumerable.Range(0, 1201).Select(i => $"https://a.test/{i}").ToArray();
        await List.AddAsync([.. addresses.Select(Said)]);
        Assert.That(await List.OfAsync(addresses), Has.Count.EqualTo(1201));
        Assert.That(await List.ListAsync().CountAsync(), Is.EqualTo(1201));
    }

    [Test]
    public async Task Withdraw_Twice_TheFirstStands()
    {
        var id = await List.AddAsync(Said(Here));
        Assert.That(await List.WithdrawAsync(id, "B. Reader", Captures.Noon.AddHours(1)), Is.True);
        Assert.That(await List.WithdrawAsync(id, "C. Reader", Captures.Noon.AddHours(2)), Is.True);
        var annotation = await List.GetAsync(id);
        Assert.That((annotation!.IsWithdrawn, annotation.WithdrawnBy, annotation.WithdrawnAt), Is.EqualTo((true, "B. Reader", Captures.Noon.AddHours(1))));
        Assert.That(await List.ListAsync().ToListAsync(), Is.EqualTo(new[] { annotation }));
    }

    [Test]
    public async Task Withdraw_NoSuchCorrection_IsFalse()
    {
        Assert.That(await List.WithdrawAsync(5, "B", Captures.Noon), Is.False);
        Assert.That(await List.GetAsync(5), Is.Null);
        Assert.That(() => List.WithdrawAsync(5, "", Captures.Noon), Throws.TypeOf<ReadoutFormatException>());
    }

    [Test]
    public async Task Withdraw_AndSayAgainLater_Holds()
    {
        await List.WithdrawAsync(await List.AddAsync(Said(Here)), "A", Captures.Noon);
        var again = await List.AddAsync(Said(Here) with { At = Captures.Noon.AddHours(1) });
        Assert.That((await List.OfAsync([Here])).Select(correction => correction.Id), Is.EqualTo(new long?[] { again }));
    }

    [Test]
    public async Task State_OnlyGrows_WithEachCorrectionAndWithdrawal()
    {
        Assert.That(await List.StateAsync(), Is.EqualTo(new AnnotationState(0, 0)));
        var id = await List.AddAsync(Said(Here));
        Assert.That(await List.StateAsync(), Is.EqualTo(new AnnotationState(1, 0)));
        await List.WithdrawAsync(id, "A", Captures.Noon);
        Assert.That(await List.StateAsync(), Is.EqualTo(new AnnotationState(1, 1)));
    }

    [Test]
    public async Task StoredAnnotation_IsNotChangedByOtherProgramsEither()
    {
        await List.WithdrawAsync(await List.AddAsync(Said(Here)), "A", Captures.Noon);
        foreach (var table in new[] { "annotations", "annotation_withdrawals" })
        {
            foreach (var statement in new[] { $"UPDATE {table} SET at_ticks = 1", $"DELETE FROM {table}" })
            {
                Assert.That(() => RunAsync(statement), Throws.InstanceOf<System.Data.Common.DbException>().With.Message.Contains("never"), statement);
            }
        }
    }

    [Test]
    public async Task StoredAnnotation_OfALaterProgram_IsNamedAndNotLeftOut()
    {
        await List.AddAsync(Said(Here));
        await RunAsync("INSERT INTO annotations (key, address, at_ticks, body) VALUES ('k', 'https://cn.test/1', 0, '{\"kind\":\"mood\"}')");
        Assert.That(() => List.OfAsync([Here]), Throws.TypeOf<ReadoutFormatException>().With.Message.Contains("annotation 2").And.Message.Not.Contains("\n"));
    }

    private static SideCorrection Said(string address) => new(Side.China) { Address = address, Author = "A. Reader", At = Captures.Noon };

    private async Task RunAsync(string statement)
    {
        if (IsPostgres)
        {
            await ExecuteAsync(_location, statement);
            return;
        }

        await using var connection = new SqliteConnection($"Data Source={_location};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the test's own.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
