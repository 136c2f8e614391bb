namespace ReadoutDiff.Model;

/// <summary>Whose account a readout is: an ISO 3166 alpha-2 country code in lower case, or empty when unknown.</summary>
/// <param name="Code">Such as <c>cn</c> or <c>ru</c>.</param>
public readonly record struct Side(string Code)
{
    /// <summary>China's account.</summary>
    public static Side China => new("cn");

    /// <summary>Russia's account.</summary>
    public static Side Russia => new("ru");

    /// <summary>It is not known whose account it is.</summary>
    public static Side Unknown => new("");

    /// <summary>Whether a country is known.</summary>
    public bool IsKnown => !string.IsNullOrEmpty(Code);

    /// <summary>The language it publishes in first: of a country that is not told apart here, English.</summary>
    public Language OwnLanguage => this == China ? Language.Chinese : this == Russia ? Language.Russian : Language.English;

    /// <summary>Reads a code in any letter case.</summary>
    public static Side Parse(string? code) => new(code?.Trim().ToLowerInvariant() ?? "");

    /// <inheritdoc/>
    public override string ToString() => IsKnown ? Code : "unknown";
}
