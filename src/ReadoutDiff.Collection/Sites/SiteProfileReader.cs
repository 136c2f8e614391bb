using System.Globalization;
using ReadoutDiff.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReadoutDiff.Collection.Sites;

/// <summary>Reads a site profile: one YAML mapping of names to a value or a list of values.</summary>
public static class SiteProfileReader
{
    /// <summary>Reads one profile.</summary>
    /// <param name="reader">The YAML.</param>
    /// <param name="source">Its name, for messages.</param>
    /// <exception cref="ReadoutFormatException">The YAML is broken or of another form; names line and column.</exception>
    public static SiteProfile Read(TextReader reader, string source) => Read(reader, source, _ => null);

    /// <summary>Reads one profile over another of the same id, whose fields stand where this one gives none.</summary>
    /// <param name="reader">The YAML.</param>
    /// <param name="source">Its name, for messages.</param>
    /// <param name="find">The profile of an id, or null.</param>
    /// <exception cref="ReadoutFormatException">The YAML is broken or of another form; names line and column.</exception>
    internal static SiteProfile Read(TextReader reader, string source, Func<string, SiteProfile?> find)
    {
        var own = ReadFields(reader, source);
        SiteProfileChecker.Check(own, source);
        return Make(own, source, find);
    }

    /// <summary>Makes a profile of fields that are not looked into any more: the shipped ones are checked by a test and not at every start.</summary>
    internal static SiteProfile Make(Dictionary<string, IReadOnlyList<string>> own, string source, Func<string, SiteProfile?> find)
    {
        var fields = own.TryGetValue("id", out var ids) && ids is [var name, ..] && find(name) is { } beneath
            ? beneath.Fields.Concat(own).GroupBy(field => field.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal)
            : own;
        var all = fields.ToDictionary(StringComparer.Ordinal);
        IReadOnlyList<string> All(string name) => fields.Remove(name, out var values) ? values : [];
        string One(string name) => All(name) is [var value, ..] ? value : "";
        if (One("id") is not { Length: > 0 } id)
        {
            throw new ReadoutFormatException($"{source}: a site profile needs an id");
        }

        var offset = One("offset");
        if (!TimeSpan.TryParse(offset.TrimStart('+'), CultureInfo.InvariantCulture, out var span) && offset.Length > 0)
        {
            throw new ReadoutFormatException($"{source}: '{offset}' is not an offset such as +03:00");
        }

        return new SiteProfile
        {
            Id = id,
            Hosts = All("hosts"),
            Side = Side.Parse(One("side")),
            Outlet = One("outlet"),
            IsPress = One("kind") == "press",
            Zone = One("zone"),
            Offset = span,
            DateIsEvent = One("date-is-event") == "true",
            Structure = All("structure"),
            Title = All("title"),
            Time = All("time"),
            Clock = All("clock"),
            Place = All("place"),
            Lead = All("lead"),
            Body = All("body"),
            End = All("end"),
            Strip = All("strip"),
            MetaTitle = All("meta-title"),
            MetaTime = All("meta-time"),
            Interstitial = All("interstitial"),
            Removed = All("removed"),
            Listing = All("listing"),
            Feed = All("feed"),
            Sitemap = All("sitemap"),
            Entry = All("entry"),
            EntryLink = All("entry-link"),
            EntryTitle = All("entry-title"),
            EntryDate = All("entry-date"),
            Article = All("article"),
            Edition = All("edition"),
            Spacing = Seconds(One("spacing"), source),
            Other = fields,
            Fields = all,
        };
    }

    private static TimeSpan? Seconds(string value, string source) =>
        value.Length == 0 ? null
        : double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= 3600 ? TimeSpan.FromSeconds(seconds)
        : throw new ReadoutFormatException($"{source}: '{value}' is not a number of seconds from 0 to 3600");

    /// <summary>Reads the mapping through the low-level parser, which needs no reflection at start-up.</summary>
    internal static Dictionary<string, IReadOnlyList<string>> ReadFields(TextReader reader, string source)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var parser = new Parser(reader);
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return fields;
            }

            if (parser.TryConsume<Scalar>(out var only) && only.Value.Length == 0)
            {
                return fields;
            }

            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>().Value;
                var values = new List<string>();
                if (parser.TryConsume<SequenceStart>(out _))
                {
                    while (!parser.TryConsume<SequenceEnd>(out _))
                    {
                        values.Add(parser.Consume<Scalar>().Value);
                    }
                }
                else
                {
                    values.Add(parser.Consume<Scalar>().Value);
                }

                fields[key] = values;
            }
        }
        catch (YamlException e)
        {
            throw new ReadoutFormatException($"{source}: line {e.Start.Line}, column {e.Start.Column}: {FirstLine(e.Message)}", e);
        }

        return fields;
    }

    private static string FirstLine(string message) => message.Split('\n')[0].Trim();
}
