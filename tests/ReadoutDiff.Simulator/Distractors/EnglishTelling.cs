using System.Globalization;

namespace ReadoutDiff.Simulator.Distractors;

/// <summary>Tells stories in English: headlines of the Chinese sites name both, those of the Russian sites the guest.</summary>
internal sealed class EnglishTelling : Telling
{
    protected override IReadOnlyList<string> Remarks { get; } =
    [
        "{0} pointed out that the new border crossings and railway lines already bring results and that what was started should be finished.",
        "{0} said that business should be made easier and trade in grain and fruit should grow.",
        "{0} noted that ties among young people and scholars make relations firmer.",
        "{0} called on the agencies to keep to the agreed timetable.",
        "{1} expressed readiness to look for new opportunities in energy and the protection of nature.",
        "{1} said that trade has grown by {2} percent since the beginning of the year.",
        "{1} thanked the hosts for their hospitality.",
        "Some regional matters were touched upon as well.",
        "It was agreed to continue contacts at all levels.",
        "The number of direct flights is to be increased.",
    ];

    protected override (string Title, string Lead) Open(Story story, string side)
    {
        var (own, partner, third) = (story.Own(side), Partner(story, side), story.Other);
        var day = story.Day.ToString("MMMM d", CultureInfo.InvariantCulture);
        var isPlain = side == "ru" && own.Rank != Rank.ForeignMinister;
        string Title(string act, string plain) => isPlain ? $"{plain} {partner.InEnglish}" : $"{own.English} {act} {partner.InEnglish}";
        return story.Kind switch
        {
            StoryKind.Talks or StoryKind.OtherTalks => (Title("Holds Talks with", "Talks with"), $"On {day}, {own.InEnglish} held talks with {partner.InEnglish}."),
            StoryKind.Meeting or StoryKind.OtherMeeting => (Title("Meets with", "Meeting with"), $"On {day}, {own.InEnglish} met with {partner.InEnglish}."),
            StoryKind.PhoneCall or StoryKind.OtherCall => (Title("Speaks on the Phone with", "Telephone conversation with"), $"On {day}, {own.InEnglish} had a telephone conversation with {partner.InEnglish}."),
            StoryKind.VideoCall => (Title("Holds Video Meeting with", "Videoconference with"), $"On {day}, {own.InEnglish} held a meeting via video link with {partner.InEnglish}."),
            StoryKind.Preview => (Title("to Hold Talks with", "On the upcoming talks with"), $"It was announced that {own.InEnglish} will hold talks with {partner.InEnglish} on {day}."),
            StoryKind.Greetings => (Title("Exchanges Congratulatory Messages with", "Exchange of greetings with"), $"On {day}, {own.InEnglish} and {partner.InEnglish} exchanged congratulatory messages on the anniversary of a friendship society."),
            StoryKind.Condolence => (Title("Sends Message of Condolence to", "Condolences to"), $"On {day}, {own.InEnglish} sent a message of condolence over the floods to {partner.InEnglish}."),
            StoryKind.JointStatement => ("Joint Statement of the People's Republic of China and the Russian Federation (Full Text)", $"{story.Chinese.InEnglish} and {story.Russian.InEnglish} issued this statement on {day}, {story.Day.Year}:"),
            StoryKind.PressStatements => (Title("Meets the Press with", "Press statements with"), $"On {day}, {own.InEnglish} and {partner.InEnglish} made statements to the press after their talks."),
            StoryKind.Trilateral => (Title("Attends Trilateral Meeting with", "Trilateral meeting with") + " and " + third.InEnglish, $"On {day}, {own.InEnglish}, {partner.InEnglish} and {third.InEnglish} held a trilateral meeting."),
            StoryKind.Conference => (isPlain ? "Conference on flood control" : $"{own.English} Chairs Conference on Flood Control", $"On {day}, {own.InEnglish} chaired a conference on flood control and the harvest."),
            _ => (isPlain ? "Opening of an international fair" : $"{own.English} Addresses Opening of International Fair", $"On {day}, {own.InEnglish} addressed the opening of an international fair."),
        };
    }

    protected override object[] Names(Story story, string side) => story.Kind is StoryKind.Conference or StoryKind.Address
        ? [story.Own(side).English, "One of the speakers"]
        : [story.Own(side).English, Partner(story, side).English];

    protected override string Recall(Story story, string side) => $"The recent talks with {story.Guest(side).InEnglish} were mentioned too.";
}
