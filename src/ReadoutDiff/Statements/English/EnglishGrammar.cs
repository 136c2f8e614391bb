namespace ReadoutDiff.Statements.English;

/// <summary>The word classes around an English reporting verb, in form grammar where several words matter.</summary>
internal static class EnglishGrammar
{
    /// <summary>Verbs of saying.</summary>
    public static readonly string[] Saying =
    [
        "say", "note", "stress", "emphasize", "emphasise", "underline", "underscore", "point out", "state", "add", "express", "voice", "reiterate", "reaffirm", "affirm", "confirm", "believe", "agree", "announce", "declare", "recall", "mention", "propose", "suggest",
        "call for", "call on", "call upon", "also call", "urge", "explain", "inform", "brief", "tell", "remark", "observe", "highlight", "describe", "acknowledge", "argue", "insist", "warn", "share the view", "share", "indicate", "convey", "respond", "reply", "answer", "outline", "set out",
        "elaborate", "assert", "ask", "appeal", "pledge", "speak of", "speak about", "touch upon", "touch on", "lay out", "introduce", "give an account", "decide", "conclude that", "concur", "confident", "convinced", "certain", "sure", "commit", "promise", "vow", "assure", "noted", "brief", "update", "signal", "clarify", "quote", "advocate", "demand", "caution", "echo", "single out", "speak", "united", "criticize", "criticise", "call", "attribute", "exchange .. (view|opinion|assessment)", "have .. exchange of (views|opinions)", "discuss", "compare notes", "reach .. (agreement|consensus|understanding)",
    ];

    /// <summary>Verbs and predicates that are acts in themselves.</summary>
    public static readonly string[] Acting =
    [
        "thank", "congratulate", "welcome", "support", "oppose", "condemn", "wish", "hope", "expect", "look forward", "appreciate", "commend", "praise", "extend", "invite", "accept", "greet", "stand ready", "ready", "willing", "pay tribute", "speak highly", "value", "attach", "regret",
        "reject", "endorse", "applaud", "offer", "send", "hail", "pleased", "grateful", "glad", "satisfied", "interested", "concerned", "determined", "respect", "recognize", "wishes", "exchange .. (greeting|congratulation|wishes)",
    ];

    /// <summary>Verbs of the publisher's narration.</summary>
    public static readonly string[] Narrated =
    [
        "meet", "hold", "sign", "attend", "witness", "arrive", "visit", "host", "accompany", "listen", "hear", "issue", "release", "exchange .. (document|handshake|gift)", "tour", "shake", "pose", "take part", "participate", "walk", "present", "inspect", "watch", "travel", "chair", "co-chair", "begin", "maintain", "continue",
        "conclude", "have .. (talk|conversation|meeting|discussion|call)", "take place", "join", "lead", "leave", "lay", "award", "speak by", "speak over", "speak on the", "open", "plan", "resolve", "convey .. to the press", "instruct", "deal", "touched on a", "receive", "pay .. visit", "adopt",
    ];

    /// <summary>Verbs that tell of the meeting itself, so that no speech runs on in their sentence.</summary>
    public static readonly string[] Ceremonial = ["sign", "attend", "witness", "host", "listen", "hear", "accompany", "issue", "release", "tour", "pose", "shake", "present at", "were present", "was present", "take part", "participate", "meet the press", "meet with the press", "also meet", "jointly meet", "hold .. (talk|ceremony|banquet|press conference)", "inspect", "watch"];

    /// <summary>How a part of a sentence begins that is no main clause.</summary>
    public static readonly HashSet<string> Subordinators = new(StringComparer.Ordinal)
    {
        "that", "which", "who", "whom", "whose", "where", "when", "if", "because", "although", "though", "since", "unless", "until", "whether", "including", "as", "so", "including", "such", "after", "before", "once", "how", "what",
    };

    /// <summary>Words that may stand before the subject of a coordinate clause.</summary>
    public static readonly HashSet<string> Coordinators = new(StringComparer.Ordinal)
    {
        "and", "while", "but", "whereas", "in", "turn", "for", "his", "her", "its", "part", "response", "meanwhile", "also", "then", "however", "yet", "at", "the", "same", "time", "on", "other", "hand", "with",
    };

    /// <summary>Conjunctions that set one speaker against another.</summary>
    public static readonly HashSet<string> Contrasts = new(StringComparer.Ordinal) { "while", "but", "whereas", "meanwhile", "in", "for", "however", "then", "yet", "at", "on" };

    /// <summary>Prepositions: a name after one is no subject.</summary>
    public static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "with", "to", "of", "from", "for", "between", "at", "on", "about", "against", "alongside", "including", "under", "by", "in", "into", "over", "than", "like", "toward", "towards", "within", "through", "via", "per", "upon", "after", "before", "during", "among", "behind", "around", "as", "both",
    };

    /// <summary>Words that may stand between a subject and its verb.</summary>
    public static readonly HashSet<string> Adverbs = new(StringComparer.Ordinal)
    {
        "also", "then", "again", "once", "further", "furthermore", "has", "have", "had", "in", "turn", "for", "his", "her", "their", "its", "part", "first", "finally", "both", "all", "too", "moreover", "therefore", "additionally", "went", "on", "to", "did", "does", "do", "is", "are", "was", "were", "be", "been", "response", "reply", "still", "jointly", "respectively", "even", "just", "so", "response", "particular", "addition", "and",
        "is", "very", "fully", "deeply", "today", "earlier", "later", "thus", "each", "unanimously", "either", "continued", "made", "clear", "that",
    };

    /// <summary>Forms of “to be” that make a participle passive or an adjective a predicate.</summary>
    public static readonly HashSet<string> Be = new(StringComparer.Ordinal) { "is", "are", "was", "were", "be", "been", "am", "being", "remain", "remains" };

    /// <summary>Adjectives that govern content like verbs.</summary>
    public static readonly HashSet<string> Predicates = new(StringComparer.Ordinal) { "confident", "convinced", "ready", "willing", "pleased", "grateful", "glad", "satisfied", "interested", "concerned", "determined", "certain", "sure", "prepared", "committed", "opposed", "thankful", "united", "unanimous" };

    /// <summary>How a sentence opens that goes on with what was just reported.</summary>
    public static readonly string[] Anaphors =
    [
        "it", "this", "these", "such", "they", "its", "their", "his", "her", "he", "she", "in particular", "we", "our", "I", "my", "the latter", "that is why", "for this reason", "first", "second", "third", "fourth", "those", "thereby",
    ];

    /// <summary>How items of a speaker's list begin.</summary>
    public static readonly string[] ListItems = ["first", "second", "third", "fourth", "fifth", "firstly", "secondly", "thirdly", "finally", "we", "our", "I", "my"];

    /// <summary>How a narrating sentence opens.</summary>
    public static readonly string[] NarrativeOpenings =
    [
        "(after|following|before|ahead of|at the end of|upon the conclusion of|prior to) [the] [welcoming] (talk|meeting|ceremony|conversation|negotiation|welcome|signing|session)", "later that day", "on the same day", "that evening", "the same day", "also present", "present at", "among those present", "at noon",
    ];

    /// <summary>Both sides as a subject.</summary>
    public static readonly string[] Both =
    [
        "(the two|both|the|two) 'sides'", "(the two|both|the) 'leaders'", "[(the two|both|the)] 'heads' of state", "(the two|both|the) 'presidents'", "the 'parties'", "(the two|both|the) 'ministers'", "(the two|both) foreign 'ministers'", "the foreign 'ministers'", "(the two|both|the) prime 'ministers'", "(the two|both|the) 'premiers'", "(the two|both) 'countries'", "(the two|both) 'nations'",
        "(the two|both) 'delegations'", "the heads of government", "(China and Russia|Russia and China)", "(Beijing and Moscow|Moscow and Beijing)", "the (Chinese and Russian|Russian and Chinese) ('leaders'|'presidents'|'sides'|heads of state)", "the leaders of (China and Russia|Russia and China|the two countries|both countries)", "(the presidents|the leaders|the heads of state) of (the two countries|both countries|Russia and China|China and Russia)", "the interlocutors", "the participants", "heads of the two states", "the heads of the two states", "(the two|both|the) heads of (government|delegation)", "the (Russian and Chinese|Chinese and Russian) (foreign ministers|prime ministers)",
    ];

    /// <summary>What may stand between “I” or “we” and the verb that names the speaker's act.</summary>
    public static readonly HashSet<string> FirstPersonLeads = new(StringComparer.Ordinal)
    {
        "would", "like", "to", "want", "must", "also", "wish", "once", "again", "more", "am", "are", "very", "once", "all", "should", "have", "has", "do", "can", "only", "first", "of", "let", "allow", "me", "us", "just", "both", "always", "here", "still", "happy", "glad", "pleased", "'d", "'m", "'re",
    };

    /// <summary>Words that only a speaker says, never the publisher.</summary>
    public static readonly HashSet<string> SpokenPersons = new(StringComparer.Ordinal) { "i", "we", "you", "our", "my", "us", "me", "your", "ours" };

    /// <summary>Words of a title that may stand before a name.</summary>
    public static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "president", "chairman", "premier", "minister", "prime", "foreign", "secretary", "general", "chinese", "russian", "deputy", "first", "vice", "mr", "ms", "mrs", "dr", "comrade", "ambassador", "director", "speaker", "head", "councilor", "councillor", "member", "state", "leader", "aide", "the", "defense", "defence", "envoy", "special", "representative", "spokesperson", "spokesman", "spokeswoman", "governor", "mayor", "chief", "china's", "russia's", "chair", "commissioner", "affairs", "of", "security", "council", "federation", "central", "committee", "republic", "people's", "russia", "china", "presidential",
    };
}
