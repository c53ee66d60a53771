namespace Wso.Rules;

/// <content>Rulings, rules and the law behind them.</content>
public static partial class EnglishNames
{
    private static string Name(Ruling ruling) => ruling switch
    {
        Ruling.Undetermined => "not known",
        Ruling.Prohibited => "prohibited",
        Ruling.Permitted => "permitted",
        Ruling.Required => "required",
    };

    private static string Name(RuleKind kind) => kind switch
    {
        RuleKind.Condition => "condition",
        RuleKind.Bar => "bar",
        RuleKind.Grant => "power",
        RuleKind.Limit => "time limit",
        RuleKind.Caution => "caution",
        RuleKind.Duty => "duty",
        RuleKind.Requirement => "requirement",
        RuleKind.Term => "term",
    };

    private static string Name(LocalLawQuestion question) => question switch
    {
        LocalLawQuestion.DetainerHold => "May an officer hold a person past release due on a detainer or an administrative warrant?",
        LocalLawQuestion.Agreement287g => "May the agency have a 287(g) agreement and act under it?",
        LocalLawQuestion.CivilArrest => "May an officer arrest for a civil immigration violation?",
        LocalLawQuestion.ReleaseNotice => "May the jail tell ICE when the person will be released?",
        LocalLawQuestion.Transfer => "May the jail transfer the person to ICE?",
        LocalLawQuestion.DetentionContract => "May the agency have a detention services agreement?",
        LocalLawQuestion.Transport => "May the jail itself transport the person to ICE?",
    };

    private static string Name(LawAnswer answer) => answer switch
    {
        LawAnswer.Unknown => "not known",
        LawAnswer.Forbidden => "forbidden",
        LawAnswer.Allowed => "allowed",
        LawAnswer.Commanded => "required",
    };

    private static string Name(AnsweredBy by) => by switch
    {
        AnsweredBy.Nobody => "nobody",
        AnsweredBy.Library => "this library",
        AnsweredBy.Counsel => "your counsel",
    };

    private static string Name(CeilingAnchor anchor) => anchor switch
    {
        CeilingAnchor.Unknown => "not known",
        CeilingAnchor.ReleaseDue => "release due",
        CeilingAnchor.PapersReceived => "receipt of detainer and warrant",
    };

    private static string Name(StateDutyAnchor anchor) => anchor switch
    {
        StateDutyAnchor.Unknown => "not known",
        StateDutyAnchor.ReleaseDue => "release due",
        StateDutyAnchor.Booked => "booking",
        StateDutyAnchor.RequestReceived => "receipt of the first request",
        StateDutyAnchor.DetainerReceived => "receipt of detainer and warrant",
        StateDutyAnchor.HoldBegins => "start of the hold",
    };

    private static string Name(Verification verification) => verification switch
    {
        Verification.Unverified => "unverified",
        Verification.Unsettled => "unsettled",
        Verification.SecondarySource => "from a secondary source",
        Verification.PrimaryTextRead => "primary text read",
    };
}
