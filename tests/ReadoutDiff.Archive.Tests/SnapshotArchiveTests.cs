using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests;

[TestFixture("sqlite")]
[TestFixture("postgres")]
public sealed class SnapshotArchiveTests(string store) : ArchiveFixture(store)
{
    private SnapshotArchive _archive = null!;

    [OneTimeSetUp]
    public async Task Open() => _archive = await OpenAsync();

    [OneTimeTearDown]
    public async Task Close()
    {
        if (_archive is not null)
        {
            await _archive.DisposeAsync();
        }
    }

    [Test]
    public async Task Load_StoredCapture_GivesAllOfItBack()
    {
        var snapshot = Captures.Of("https://site.test/all") with
        {
            FinalAddress = "https://www.site.test/all?p=1",
            Redirects = ["http://site.test/all", "https://site.test/all"],
            CapturedAt = Captures.Noon.AddTicks(1_234_567),
            Origin = "web.archive.test",
            Status = 203,
        };
        var stored = await _archive.AddAsync(snapshot);
        Assert.Multiple(() =>
        {
            Assert.That(stored.ETag, Is.EqualTo("\"1\""));
            Assert.That(stored.MediaType, Is.EqualTo("text/html; charset=utf-8"));
            Assert.That(stored.LastModified, Is.Null);
            Assert.That(stored.Size, Is.EqualTo(snapshot.Body.Length));
        });
        Assert.That(Captures.Told(await _archive.LoadAsync(stored)), Is.EqualTo(Captures.Told(snapshot)));
    }

    [Test]
    public async Task Load_AfterReopening_FindsWhatWasStored()
    {
        var snapshot = Captures.Of("https://site.test/reopened");
        var stored = await _archive.AddAsync(snapshot);
        await using var again = await OpenAsync();
        Assert.That(Captures.Told(await again.LoadAsync((await again.GetAsync(stored.Id))!)), Is.EqualTo(Captures.Told(snapshot)));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(1_000_000)]
    public async Task Load_BodyOfAnyLengthThatDoesNotCompress_IsUnaltered(int length)
    {
        var body = new byte[length];
        new Random(7).NextBytes(body);
        var stored = await _archive.AddAsync(Captures.Of($"https://site.test/raw/{length}") with { Body = body });
        Assert.That((await _archive.LoadAsync(stored)).Body.ToArray(), Is.EqualTo(body));
    }

    [Test]
    public async Task Load_HeaderWithControlAndForeignCharacters_IsUnaltered()
    {
        var snapshot = Captures.Of("https://site.test/headers") with { Headers = [new("X-A", "\u0001\t\u007f é 习 🀄"), new("x-a", "")] };
        Assert.That(Captures.Told(await _archive.LoadAsync(await _archive.AddAsync(snapshot))), Is.EqualTo(Captures.Told(snapshot)));
    }

    [Test]
    public async Task Load_SnapshotOfAnotherArchive_IsRefused()
    {
        var stored = await _archive.AddAsync(Captures.Of("https://site.test/other"));
        Assert.Multiple(() =>
        {
            Assert.That(() => _archive.LoadAsync(stored with { Id = 999_999 }), Throws.TypeOf<ReadoutFormatException>().With.Message.Contains("999999"));
            Assert.That(() => _archive.LoadAsync(stored with { Hash = new string('0', 64) }), Throws.TypeOf<ReadoutFormatException>().With.Message.Contains("site.test/other"));
        });
    }

    [Test]
    public async Task Add_SameAddressSecondAndBody_IsTheStoredOne()
    {
        var first = await _archive.AddAsync(Captures.Of("https://site.test/twice"));
        var again = await _archive.AddAsync(Captures.Of("https://site.test/twice", at: Captures.Noon.AddMilliseconds(900)));
        Assert.That(again, Is.EqualTo(first));
    }

    [Test]
    public async Task Add_LaterOrWithAnotherBody_IsAnotherCapture()
    {
        var first = await _archive.AddAsync(Captures.Of("https://site.test/versions"));
        var later = await _archive.AddAsync(Captures.Of("https://site.test/versions", at: Captures.Noon.AddSeconds(1)));
        var changed = await _archive.AddAsync(Captures.Of("https://site.test/versions", "<p>changed</p>"));
        Assert.That(new[] { first.Id, later.Id, changed.Id }, Is.Unique);
    }

    [Test]
    public async Task Add_ListWithOneThatCannotBeStored_StoresNone()
    {
        var good = Captures.Of("https://site.test/list/good");
        var bad = Captures.Of("https://site.test/list/bad") with { Status = 7 };
        Assert.That(() => _archive.AddAsync([good, bad]), Throws.TypeOf<ReadoutFormatException>().With.Message.Contains("list/bad"));
        Assert.That(await _archive.LatestAsync(good.Address), Is.Null);
    }

    [TestCase("", 200, "X-A", "v")]
    [TestCase("https://site.test/a b", 200, "X-A", "v")]
    [TestCase("https://site.test/a", 99, "X-A", "v")]
    [TestCase("https://site.test/a", 200, "X A", "v")]
    [TestCase("https://site.test/a", 200, "", "v")]
    [TestCase("https://site.test/a", 200, "X-A", "v\r\nX-B: w")]
    public void Add_WhatCouldNotBeGivenBackUnaltered_IsRefusedInOneLine(string address, int status, string name, string value)
    {
        var snapshot = Captures.Of(address) with { Status = status, Headers = [new(name, value)] };
        Assert.That(
            () => _archive.AddAsync(snapshot),
            Throws.TypeOf<ReadoutFormatException>().With.Message.Contains("cannot be stored").And.Message.Not.Contains("\n"));
    }

    // Not as test cases: an attribute's text is UTF-8 and cannot hold a half of a surrogate pair.
    [Test]
    public void Add_HeaderWithNulOrBrokenCharacter_IsRefused()
    {
        foreach (var c in new[] { '\0', '\ud800', '\udc00' })
        {
            var snapshot = Captures.Of("https://site.test/a") with { Headers = [new("X-A", $"v{c}w")] };
            Assert.That(() => _archive.AddAsync(snapshot), Throws.TypeOf<ReadoutFormatException>(), $"U+{(int)c:X4}");
        }
    }

    [Test]
    public void Add_AddressLongerThanAnIndexHolds_IsRefused() =>
        Assert.That(() => _archive.AddAsync(Captures.Of("https://site.test/" + new string('习', 700))), Throws.TypeOf<ReadoutFormatException>());

    [Test]
    public async Task Add_LongestAddressOfLettersThatDoNotCompress_IsStored()
    {
        var random = new Random(3);
        var path = new string([.. Enumerable.Range(0, 2000).Select(_ => (char)('0' + random.Next(70)))]);
        var address = "https://site.test/" + path.Replace('\\', '-');
        Assert.That((await _archive.AddAsync(Captures.Of(address))).Address, Is.EqualTo(address));
    }

    [Test]
    public async Task Latest_StoredOutOfOrder_IsTheNewestByTime()
    {
        const string Address = "https://site.test/latest";
        var newest = await _archive.AddAsync(Captures.Of(Address, "3", Captures.Noon.AddDays(2)));
        await _archive.AddAsync(Captures.Of(Address, "1", Captures.Noon));
        Assert.That(await _archive.LatestAsync(Address), Is.EqualTo(newest));
    }

    [Test]
    public async Task Latest_AddressNeverStored_IsNull() => Assert.That(await _archive.LatestAsync("https://site.test/none"), Is.Null);

    [Test]
    public async Task List_MoreThanOnePage_IsEveryCaptureOnceByAddressThenTime()
    {
        var prefix = "https://list.test/";
        var added = Enumerable.Range(0, 450).Select(i => Captures.Of($"{prefix}{i % 3}", $"{i}", Captures.Noon.AddMinutes(-(i / 7)))).ToList();
        await _archive.AddAsync(added);
        var all = await _archive.ListAsync().Where(stored => stored.Address.StartsWith(prefix, StringComparison.Ordinal)).ToListAsync();
        var one = await _archive.ListAsync(prefix + "1").ToListAsync();
        Assert.Multiple(() =>
        {
            Assert.That(all.Select(stored => stored.Id), Is.Unique.And.Exactly(450).Items);
            Assert.That(all, Is.EqualTo(all.OrderBy(s => s.Address, StringComparer.Ordinal).ThenBy(s => s.CapturedAt).ThenBy(s => s.Id)));
            Assert.That(one, Is.EqualTo(all.Where(stored => stored.Address == prefix + "1")));
        });
    }

    [Test]
    public async Task Add_ManyThreadsWithTheSameCaptures_StoreEachOnce()
    {
        var captures = Enumerable.Range(0, 20).Select(i => Captures.Of($"https://site.test/threads/{i}", $"body {i % 4}")).ToList();
        await using var other = await OpenAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(async () =>
        {
            var ids = new List<long>();
            foreach (var capture in captures)
            {
                ids.Add((await (n % 2 == 0 ? _archive : other).AddAsync(capture)).Id);
            }

            return ids;
        })));
        Assert.That(results, Is.All.EqualTo(results[0]));
        Assert.That(results[0], Is.Unique);
    }

    [Test]
    public async Task Check_ArchiveInOrder_FindsNothing()
    {
        await _archive.AddAsync(Captures.Of("https://site.test/check"));
        var check = await _archive.CheckAsync();
        Assert.That(check.Problems, Is.Empty);
        Assert.That(check.Bodies, Is.GreaterThan(0));
    }

    [Test]
    public void Add_Cancelled_Throws() =>
        Assert.That(() => _archive.AddAsync(Captures.Of("https://site.test/cancelled"), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
}
