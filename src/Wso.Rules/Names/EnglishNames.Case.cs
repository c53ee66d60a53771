namespace Wso.Rules;

/// <content>The person, the custody and the papers.</content>
public static partial class EnglishNames
{
    private static string Name(PaperForm form) => form switch
    {
        PaperForm.Unknown => "form not known",
        PaperForm.I247A => "Form I-247A",
        PaperForm.I247 => "Form I-247",
        PaperForm.I247D => "Form I-247D",
        PaperForm.I247N => "Form I-247N",
        PaperForm.I247X => "Form I-247X",
        PaperForm.I247G => "Form I-247G",
        PaperForm.I200 => "Form I-200",
        PaperForm.I205 => "Form I-205",
        PaperForm.I203 => "Form I-203",
    };

    private static string Name(DetainerBox box) => box switch
    {
        DetainerBox.Unknown => "box not known",
        DetainerBox.Box1 => "Box 1",
        DetainerBox.Box2 => "Box 2",
    };

    private static string Name(OrderKind order) => order switch
    {
        OrderKind.Unknown => "order not known",
        OrderKind.Detain => "order to detain",
        OrderKind.Release => "order to release",
    };

    private static string Name(Offense offense) => offense switch
    {
        Offense.Unknown => "offense not known",
        Offense.None => "no offense",
        Offense.Local => "local offense",
        Offense.State => "state offense",
        Offense.Federal => "federal offense",
    };

    private static string Name(ReceivedFrom sender) => sender switch
    {
        ReceivedFrom.Unknown => "not known",
        ReceivedFrom.None => "first booked here",
        ReceivedFrom.AnotherAgency => "another agency",
        ReceivedFrom.Ice => "ICE",
    };

    private static string Name(StatusShown proof) => proof switch
    {
        StatusShown.Unknown => "not known",
        StatusShown.None => "no proof of status",
        StatusShown.Citizenship => "proof of U.S. citizenship",
        StatusShown.LawfulStatus => "proof of lawful immigration status",
    };

    private static string Name(CitizenshipQuestionKind kind) => kind switch
    {
        CitizenshipQuestionKind.Unknown => "claim or record of U.S. citizenship",
        CitizenshipQuestionKind.Claim => "claim of U.S. citizenship",
        CitizenshipQuestionKind.Record => "record of U.S. citizenship",
    };

    private static string Name(Truth truth) => truth switch
    {
        Truth.No => "no",
        Truth.Unknown => "not known",
        Truth.Yes => "yes",
    };
}
