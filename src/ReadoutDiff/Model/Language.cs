namespace ReadoutDiff.Model;

/// <summary>The language a readout is written in, independent of the side that published it.</summary>
public enum Language
{
    /// <summary>Not one of the languages that statements can be read in.</summary>
    Unknown,

    /// <summary>Chinese, simplified or traditional (BCP 47 <c>zh</c>).</summary>
    Chinese,

    /// <summary>Russian (BCP 47 <c>ru</c>).</summary>
    Russian,

    /// <summary>English (BCP 47 <c>en</c>).</summary>
    English,
}
