using Npgsql;

namespace ReadoutDiff.Archive.Storage;

/// <summary>Reads where a PostgreSQL archive is.</summary>
internal static class PostgresAddress
{
    /// <summary>Whether a location names a PostgreSQL database and not a file.</summary>
    public static bool IsPostgres(string location) =>
        location.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
        || location.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
        || location.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a connection string, or an address <c>postgres://user:password@host:port/database?setting=value</c> whose settings are those of a connection string.</summary>
    /// <exception cref="ArgumentException">A setting is not known or its value cannot be read.</exception>
    /// <exception cref="FormatException">The address cannot be read.</exception>
    public static NpgsqlConnectionStringBuilder Read(string location)
    {
        var settings = location.Contains("://", StringComparison.Ordinal) && !location.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase)
            ? ReadAddress(new Uri(location, UriKind.Absolute))
            : new NpgsqlConnectionStringBuilder(location);
        // A server may be set to acknowledge before its log is on the disk; what this archive acknowledges is durable.
        settings.Options = $"{settings.Options} -c synchronous_commit=on".Trim();
        settings.ApplicationName ??= "ReadoutDiff";
        settings.PersistSecurityInfo = true;
        return settings;
    }

    private static NpgsqlConnectionStringBuilder ReadAddress(Uri address)
    {
        var settings = new NpgsqlConnectionStringBuilder { Host = address.Host };
        if (!address.IsDefaultPort && address.Port > 0)
        {
            settings.Port = address.Port;
        }

        var user = address.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
        {
            settings.Username = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length > 1)
        {
            settings.Password = Uri.UnescapeDataString(user[1]);
        }

        if (address.AbsolutePath.Length > 1)
        {
            settings.Database = Uri.UnescapeDataString(address.AbsolutePath[1..]);
        }

        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            settings[Uri.UnescapeDataString(parts[0])] = Uri.UnescapeDataString(parts.Length > 1 ? parts[1] : "");
        }

        return settings;
    }
}
