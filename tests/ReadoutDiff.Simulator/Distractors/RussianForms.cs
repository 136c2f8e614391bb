namespace ReadoutDiff.Simulator.Distractors;

/// <summary>A name in the cases that titles and leads need.</summary>
internal sealed record RussianForms(string Nominative, string Genitive, string Dative, string Instrumental)
{
    /// <summary>Reads forms that are parted by bars, in the order of the cases; a single form stands for all.</summary>
    public static RussianForms Of(string forms) => forms.Split('|') is [var n, var g, var d, var i] ? new(n, g, d, i) : new(forms, forms, forms, forms);

    /// <summary>Another noun put before this one, in the same case.</summary>
    public RussianForms After(RussianForms title) =>
        new($"{title.Nominative} {Nominative}", $"{title.Genitive} {Genitive}", $"{title.Dative} {Dative}", $"{title.Instrumental} {Instrumental}");
}
