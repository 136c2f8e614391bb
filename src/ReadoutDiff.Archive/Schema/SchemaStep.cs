using DbUp.Engine;

namespace ReadoutDiff.Archive.Schema;

/// <summary>One step of the schema's history: a script that is run once on each archive, in the order of the names.</summary>
internal static class SchemaStep
{
    /// <summary>Marks the steps that are written for SQLite alone.</summary>
    public const string Sqlite = ".sqlite";

    /// <summary>Marks the steps that are written for PostgreSQL alone.</summary>
    public const string Postgres = ".postgres";

    /// <summary>The steps for one store, by name; a step that exists for both stores bears the same name on both.</summary>
    public static IReadOnlyList<SqlScript> For(string store)
    {
        var assembly = typeof(SchemaStep).Assembly;
        var scripts = new List<SqlScript>();
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!resource.EndsWith(".sql", StringComparison.Ordinal))
            {
                continue;
            }

            var name = resource[..^4];
            var isOther = (name.EndsWith(Sqlite, StringComparison.Ordinal) || name.EndsWith(Postgres, StringComparison.Ordinal))
                && !name.EndsWith(store, StringComparison.Ordinal);
            if (!isOther)
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                scripts.Add(new SqlScript(name.Split('.')[0], reader.ReadToEnd()));
            }
        }

        return scripts;
    }

    /// <summary>Tells where an archive stands from the names of the steps it has had.</summary>
    /// <param name="done">The names in the archive's journal.</param>
    /// <param name="known">The steps this program knows.</param>
    /// <param name="newer">A step that this program does not know, or null.</param>
    /// <returns>Whether nothing is left to do.</returns>
    public static bool IsCurrent(IEnumerable<string> done, IReadOnlyList<SqlScript> known, out string? newer)
    {
        var names = known.Select(step => step.Name).ToHashSet(StringComparer.Ordinal);
        newer = null;
        foreach (var name in done)
        {
            if (!names.Remove(name))
            {
                newer = name;
            }
        }

        return names.Count == 0 && newer is null;
    }
}
