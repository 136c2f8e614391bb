namespace ReadoutDiff.Simulator.Distractors;

/// <summary>What is told.</summary>
internal enum StoryKind
{
    Talks,
    Meeting,
    PhoneCall,
    VideoCall,
    Preview,
    Greetings,
    Condolence,
    JointStatement,
    PressStatements,
    Trilateral,
    OtherTalks,
    OtherMeeting,
    OtherCall,
    Conference,
    Address,
}
