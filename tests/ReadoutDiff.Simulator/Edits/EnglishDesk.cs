using System.Globalization;
using static ReadoutDiff.Simulator.Edits.EditKind;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>Writes and revises in English, for sites of either side.</summary>
internal sealed class EnglishDesk : Desk
{
    public override string Language => "en";

    public override IReadOnlyList<string> Paragraphs { get; } =
    [
        "{0} pointed out that 12 railway and border projects have been completed and that customs clearance now takes 3 days less. What has been agreed should be carried out step by step, so that people along the border feel the benefit.",
        "{0} stressed that the two countries should expand trade in farm products and support direct ties between regions. More wheat and honey can be sold across the border.",
        "{0} said that young people carry friendship forward. Next year the two countries will exchange 500 students and hold the festival “Music of the Border”.",
        "{1} stated that cooperation is highly valued and that new opportunities should be sought in energy, ecology and space. In the first 9 months bilateral trade has grown by 14 percent.",
        "{1} expressed gratitude for the warm hospitality and extended an invitation to pay a return visit. {0} gladly accepted the invitation.",
        "{1} noted that settlements in national currencies deserve support and that unilateral sanctions are harmful.",
        "The two sides exchanged opinions on the situation on the Korean Peninsula and in Afghanistan. The two sides agreed to maintain close contacts.",
        "The next trade consultations will be held on March 15 in Harbin. Flights, visas and e-commerce will be discussed there.",
        "Two documents — on plant quarantine and on border rivers — were signed after the talks.",
        "{0} emphasized that the foundations of steady growth have not changed and that foreign companies are welcome to invest. Openness benefits everyone.",
        "{0} stressed that the international community should uphold the central role of the United Nations and reject confrontation between blocs. Major countries should be the first to observe international law.",
        "{0} recalled that relations rest on the one-China principle.",
        "The two sides announced a new flight between Kazan and Xi'an, to be operated 4 times a week.",
    ];

    public override string Attendance => "Deputy foreign minister Alexei Gromov and deputy trade minister Pavel Ryabinin took part in the meeting.";

    public override IReadOnlyList<string> Turns { get; } =
    [
        "Vladimir Putin: Mr President, I am glad to talk to you again. In the past year our specialists have completed 12 railway projects, which has made transport noticeably faster.",
        "Xi Jinping (retranslated): Thank you for your warm words. We value our good neighbourly relations and want young people of the two countries to visit each other more often.",
        "Vladimir Putin: I fully agree. I propose to hold a festival of student theatres in Kazan and to invite 40 companies.",
        "Xi Jinping (retranslated): A good idea. Let us instruct the ministries of culture to prepare a programme by the end of March.",
        "Vladimir Putin: A separate word on energy. Work at the new sites is on schedule, and the difficulties with deliveries of equipment have been overcome.",
        "Xi Jinping (retranslated): Chinese companies are ready to take part in the next stages as well. I hope to continue this conversation in person.",
    ];

    public override IReadOnlyList<string> Additions { get; } =
    [
        "The two sides also spoke about fighting forest fires near the border.",
        "{1} described the plans for the development of northern provinces.",
        "{0} mentioned the winter games of schoolchildren.",
        "The two sides were satisfied with the results of the talks.",
        "{1} congratulated the hosts on the launch of a new shipyard.",
    ];

    public override IReadOnlyList<string> Movable { get; } = ["The two sides agreed to maintain close contacts."];

    public override IReadOnlyList<string> Narrated { get; } = ["The two sides", "The next trade", "Two documents"];

    public override IReadOnlyList<string> Headlines { get; } = [", Trade to Be Expanded", ", Two Documents Signed", ": Focus on Youth Exchanges"];

    public override string Stop => ". ";

    public override IReadOnlyList<Revision> Revisions { get; } =
    [
        new(Quotes, "“Music of the Border”", "\"Music of the Border\""), new(Quotes, "“Music of the Border”", "‘Music of the Border’"), new(Quotes, "Xi'an", "Xi’an"), new(Quotes, "“Music of the Border”", "«Music of the Border»"),
        new(Dash, "documents — on plant quarantine and on border rivers — were", "documents – on plant quarantine and on border rivers – were"), new(Dash, "documents — on plant quarantine and on border rivers — were", "documents - on plant quarantine and on border rivers - were"),
        new(Dash, "documents — on plant", "documents – on plant"), new(Dash, "rivers — were", "rivers - were"),
        new(Space, "12 railway", "12\u00A0railway"), new(Space, "500 students", "500\u00A0students"), new(Space, "March 15", "March\u00A015"), new(Space, "14 percent", "14\u00A0percent"), new(Space, "United Nations", "United\u00A0Nations"),
        new(Comma, "Next year the two countries", "Next year, the two countries"), new(Comma, "energy, ecology and space", "energy, ecology, and space"), new(Comma, "Flights, visas and", "Flights, visas, and"), new(Comma, "In the first 9 months bilateral", "In the first 9 months, bilateral"), new(Comma, "Xi'an, to be", "Xi'an to be"),
        new(Synonym, "have been completed", "have been finished"), new(Synonym, "highly valued", "highly prized"), new(Synonym, "warm hospitality", "cordial hospitality"), new(Synonym, "exchanged opinions", "exchanged views"), new(Synonym, "gladly accepted", "happily accepted"), new(Synonym, "steady growth", "stable growth"),
        new(Synonym, "to maintain close contacts", "to keep close contacts"), new(Synonym, "should be sought", "should be found"),
        new(WordOrder, "railway and border projects", "border and railway projects"), new(WordOrder, "wheat and honey", "honey and wheat"), new(WordOrder, "Flights, visas and e-commerce will be discussed there", "There will be discussed flights, visas and e-commerce"),
        new(WordOrder, "on March 15 in Harbin", "in Harbin on March 15"), new(WordOrder, "energy, ecology and space", "ecology, energy and space"), new(WordOrder, "{0} gladly accepted the invitation", "{0} accepted the invitation gladly"),
        new(Spelling, "costoms", "customs"), new(Spelling, "hospitalty", "hospitality"), new(Spelling, "quarantene", "quarantine"), new(Spelling, "internatonal community", "international community"), new(Spelling, "cooperaton", "cooperation"), new(Spelling, "prinsiple", "principle"),
        new(Inflection, "has grown by", "grew by"), new(Inflection, "have been completed", "were completed"), new(Inflection, "deserve support", "deserved support"), new(Inflection, "Openness benefits", "Openness benefited"), new(Inflection, "feel the benefit", "feel the benefits"), new(Inflection, "maintain close contacts", "maintain close contact"),
        new(Figure, "12 railway", "15 railway"), new(Figure, "3 days", "2 days"), new(Figure, "500 students", "600 students"), new(Figure, "14 percent", "17 percent"), new(Figure, "Two documents", "Three documents"), new(Figure, "4 times", "5 times"), new(Figure, "first 9 months", "first 10 months"),
        new(Date, "March 15", "March 18"), new(Date, "March 15", "April 15"), new(Date, "Next year the two", "This year the two"), new(Date, "{2}", "{3}"),
        new(Name, "in Harbin", "in Changchun"), new(Name, "Alexei Gromov", "Sergei Morozov"), new(Name, "Pavel Ryabinin", "Igor Tikhonov"), new(Name, "Kazan", "Novosibirsk"), new(Name, "in Afghanistan", "in Syria"),
        new(Negation, "currencies deserve", "currencies do not deserve"), new(Negation, "growth have not changed", "growth have changed"), new(Negation, "can be sold", "cannot be sold"), new(Negation, "sanctions are harmful", "sanctions are not harmful"), new(Negation, "companies are welcome", "companies are not welcome"),
        new(Negation, "sides agreed to maintain", "sides did not agree to maintain"),
        new(Speaker, "{0} said that young", "{1} said that young"), new(Speaker, "{0} stressed that the international", "{1} stressed that the international"), new(Speaker, "{1} noted that settlements", "{0} noted that settlements"), new(Speaker, "{0} pointed out that 12", "{1} pointed out that 12"),
        new(Speaker, "{0} gladly accepted", "The delegation of the guests gladly accepted"),
        new(Act, "{0} stressed that the two countries", "{0} noted that the two countries"), new(Act, "{0} stressed that the international", "{0} said that the international"), new(Act, "{0} said that young", "{0} stressed that young"), new(Act, "{1} noted that settlements", "{1} demanded recognition that settlements"),
        new(Act, "{0} emphasized that the foundations", "{0} mentioned that the foundations"),
        new(ConceptAdded, "energy, ecology and space", "energy, ecology, space and the Northern Sea Route"), new(ConceptAdded, "on the Korean Peninsula and in Afghanistan", "on the Korean Peninsula, in Ukraine and in Afghanistan"), new(ConceptAdded, "that unilateral sanctions are harmful", "that unilateral sanctions and NATO expansion are harmful"),
        new(ConceptAdded, "support direct ties between regions", "support direct ties between regions and the Belt and Road Initiative"), new(ConceptAdded, "rest on the one-China principle", "rest on the one-China principle in the Taiwan question"),
        new(ConceptRemoved, ", ecology and space", " and ecology"), new(ConceptRemoved, "on the Korean Peninsula and in Afghanistan", "in Afghanistan"), new(ConceptRemoved, " and that unilateral sanctions are harmful", ""), new(ConceptRemoved, "Flights, visas and e-commerce", "Flights and visas"),
        new(Attendee, "Pavel Ryabinin took", "Pavel Ryabinin, as well as ambassador Viktor Ladygin, took"), new(Attendee, "Alexei Gromov and deputy trade minister Pavel Ryabinin took", "Alexei Gromov took"), new(Attendee, "minister Alexei Gromov and", "minister Alexei Gromov, deputy education minister Nina Belova and"),
    ];

    public override string Day(DateOnly day) => day.ToString("MMMM d", CultureInfo.InvariantCulture);
}
