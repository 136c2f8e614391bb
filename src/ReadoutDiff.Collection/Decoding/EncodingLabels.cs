using System.Collections.Frozen;
using System.Text;

namespace ReadoutDiff.Collection.Decoding;

/// <summary>
/// The labels by which pages declare an encoding, as the WHATWG Encoding standard maps them (section 4.2):
/// <c>gb2312</c> means GBK, <c>iso-8859-1</c> means windows-1252.
/// </summary>
internal static class EncodingLabels
{
    // GBK is decoded by the gb18030 decoder, as the standard has it.
    private static readonly (string Name, string Labels)[] Table =
    [
        ("utf-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"),
        ("gb18030", "gb18030 chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk"),
        ("big5", "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
        ("windows-1251", "cp1251 windows-1251 x-cp1251"),
        ("koi8-r", "cskoi8r koi koi8 koi8-r koi8_r"),
        ("koi8-u", "koi8-ru koi8-u"),
        ("iso-8859-5", "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"),
        ("ibm866", "866 cp866 csibm866 ibm866"),
        ("x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"),
        ("windows-1252", "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined"),
        ("windows-1250", "cp1250 windows-1250 x-cp1250"),
        ("windows-1253", "cp1253 windows-1253 x-cp1253"),
        ("windows-1254", "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 l5 latin5 windows-1254 x-cp1254"),
        ("windows-1255", "cp1255 windows-1255 x-cp1255"),
        ("windows-1256", "cp1256 windows-1256 x-cp1256"),
        ("windows-1257", "cp1257 windows-1257 x-cp1257"),
        ("windows-1258", "cp1258 windows-1258 x-cp1258"),
        ("iso-8859-2", "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 l2 latin2"),
        ("iso-8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"),
        ("macintosh", "csmacintosh mac macintosh x-mac-roman"),
        ("euc-jp", "cseucpkdfmtjapanese euc-jp x-euc-jp"),
        ("shift_jis", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"),
        ("iso-2022-jp", "csiso2022jp iso-2022-jp"),
        ("euc-kr", "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"),
        ("utf-16be", "unicodefffe utf-16be"),
        ("utf-16le", "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le"),
    ];

    private static readonly FrozenDictionary<string, string> Names = Table
        .SelectMany(row => row.Labels.Split(' ').Select(label => (label, row.Name)))
        .ToFrozenDictionary(pair => pair.label, pair => pair.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The encoding's name for a label, ignoring case and surrounding white space; null for a label that the standard does not know.</summary>
    public static string? Resolve(string label) => Names.GetValueOrDefault(label.Trim('\t', '\n', '\f', '\r', ' '));

    /// <summary>The encoding of a name from <see cref="Resolve"/>, replacing undecodable bytes by U+FFFD; null where the platform lacks it.</summary>
    public static Encoding? Find(string name)
    {
        // The provider is created rather than registered: no process-wide state is changed.
        var replace = new DecoderReplacementFallback("\uFFFD");
        try
        {
            return name switch
            {
                "utf-8" => new UTF8Encoding(false),
                "utf-16le" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
                "utf-16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
                _ => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, replace)
                    ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, replace),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
