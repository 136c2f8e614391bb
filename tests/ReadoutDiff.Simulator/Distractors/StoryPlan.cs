namespace ReadoutDiff.Simulator.Distractors;

/// <summary>Plans the stories among which the fixture meetings have to be found. The same seed plans the same stories.</summary>
internal sealed class StoryPlan(int seed)
{
    // Two meetings of the same people that lie nearer than this could be meant by the same question.
    private const int DaysApart = 6;
    private static readonly DateOnly First = new(2018, 1, 10);
    private static readonly StoryKind[] Bilateral = [StoryKind.Talks, StoryKind.Meeting, StoryKind.PhoneCall, StoryKind.PhoneCall, StoryKind.VideoCall];
    private static readonly StoryKind[] Single = [StoryKind.OtherTalks, StoryKind.OtherMeeting, StoryKind.OtherCall, StoryKind.Conference, StoryKind.Address];

    private readonly Random _random = new(seed);

    /// <summary>The stories that are easily taken for a meeting: its people on other days, its day with other people, and other texts about it.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="hasSecondMeeting">Whether the two also talk in another way on the same day.</param>
    public IEnumerable<Story> Around(FixtureMeeting meeting, bool hasSecondMeeting)
    {
        var (day, rank, kind) = (meeting.Date, meeting.Rank, meeting.Kind);
        foreach (var (days, other) in new[]
        {
            (-57, StoryKind.PhoneCall), (-23, StoryKind.Meeting), (-8, StoryKind.PhoneCall), (9, StoryKind.PhoneCall), (31, StoryKind.Meeting), (64, StoryKind.VideoCall),
            (-365, kind), (-366, StoryKind.PhoneCall), (365, kind), (371, StoryKind.Talks),
        })
        {
            yield return New(other, day.AddDays(days), rank);
        }

        // Dates that look alike: the same day of the next months, of the tenfold day, of the turned round day and month.
        yield return New(kind, day.AddMonths(-1), rank);
        yield return New(kind, day.AddMonths(1), rank);
        if (day.Day <= 12 && Math.Abs(day.Day - day.Month) > 1)
        {
            yield return New(kind, new DateOnly(day.Year, day.Day, day.Month), rank);
        }

        foreach (var same in new[] { StoryKind.Preview, StoryKind.Greetings, StoryKind.JointStatement, StoryKind.PressStatements, StoryKind.Trilateral })
        {
            yield return New(same, day, rank);
        }

        yield return New(StoryKind.Greetings, day.AddDays(2), rank);
        yield return New(StoryKind.Condolence, day.AddDays(-1), rank);
        foreach (var side in new[] { "cn", "ru" })
        {
            foreach (var single in Single)
            {
                yield return New(single, day, rank, side);
                yield return New(single, day.AddDays(_random.Next(1, 4)), rank, side);
            }
        }

        if (hasSecondMeeting)
        {
            yield return New(kind == StoryKind.PhoneCall ? StoryKind.Meeting : StoryKind.PhoneCall, day, rank);
        }
    }

    /// <summary>Stories without end on days between the first and the last one.</summary>
    public IEnumerable<Story> Fill(IReadOnlyList<FixtureMeeting> meetings, DateOnly last)
    {
        while (true)
        {
            var day = First.AddDays(_random.Next(Math.Max(1, last.DayNumber - First.DayNumber)));
            var rank = (Rank)_random.Next(3);
            if (_random.Next(4) > 0)
            {
                yield return New(Single[_random.Next(Single.Length)], day, rank, _random.Next(2) == 0 ? "cn" : "ru");
            }
            else if (!meetings.Any(meeting => meeting.Rank == rank && Math.Abs(meeting.Date.DayNumber - day.DayNumber) < DaysApart))
            {
                yield return New(Bilateral[_random.Next(Bilateral.Length)], day, rank);
            }
        }
    }

    private Story New(StoryKind kind, DateOnly day, Rank rank, string teller = "")
    {
        var (chinese, russian) = Leaders.Of(rank, day);
        var others = Leaders.Others.Where(leader => leader.Rank == rank).ToList();
        return new Story(kind, day, chinese, russian, others[_random.Next(others.Count)], teller, _random.Next());
    }
}
