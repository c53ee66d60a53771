using System;

namespace Wso.Rules;

/// <summary>A number cast to an enumeration that does not name it is a mistake of the caller, reported where it is made.</summary>
internal static class DefinedValues
{
    public static Truth Defined(this Truth value) =>
        value is >= Truth.No and <= Truth.Yes ? value : throw Undefined(nameof(Truth), (int)value);

    public static JailAction? Defined(this JailAction? value) =>
        value is null or (>= JailAction.ExecuteArrestWarrant and <= JailAction.Release)
            ? value
            : throw Undefined(nameof(JailAction), (int)value);

    public static AgreementType Defined(this AgreementType value) =>
        value is >= AgreementType.Unknown and <= AgreementType.DetentionServices
            ? value
            : throw Undefined(nameof(AgreementType), (int)value);

    public static Edition Defined(this Edition value) =>
        value is >= Edition.Unknown and <= Edition.Form202510 ? value : throw Undefined(nameof(Edition), (int)value);

    public static Party Defined(this Party value) =>
        value is >= Party.Unknown and <= Party.Ice ? value : throw Undefined(nameof(Party), (int)value);

    public static NoticeKind Defined(this NoticeKind value) =>
        value is >= NoticeKind.Unknown and <= NoticeKind.Suspension ? value : throw Undefined(nameof(NoticeKind), (int)value);

    public static PaperForm Defined(this PaperForm value) =>
        value is >= PaperForm.Unknown and <= PaperForm.I203 ? value : throw Undefined(nameof(PaperForm), (int)value);

    public static DetainerBox Defined(this DetainerBox value) =>
        value is >= DetainerBox.Unknown and <= DetainerBox.Box2 ? value : throw Undefined(nameof(DetainerBox), (int)value);

    public static OrderKind Defined(this OrderKind value) =>
        value is >= OrderKind.Unknown and <= OrderKind.Release ? value : throw Undefined(nameof(OrderKind), (int)value);

    public static Offense Defined(this Offense value) =>
        value is >= Offense.Unknown and <= Offense.Federal ? value : throw Undefined(nameof(Offense), (int)value);

    public static CitizenshipQuestionKind Defined(this CitizenshipQuestionKind value) =>
        value is >= CitizenshipQuestionKind.Unknown and <= CitizenshipQuestionKind.Record
            ? value
            : throw Undefined(nameof(CitizenshipQuestionKind), (int)value);

    public static CeilingAnchor Defined(this CeilingAnchor value) =>
        value is >= CeilingAnchor.Unknown and <= CeilingAnchor.PapersReceived ? value : throw Undefined(nameof(CeilingAnchor), (int)value);

    public static LocalLawQuestion Defined(this LocalLawQuestion value) =>
        value is >= LocalLawQuestion.DetainerHold and <= LocalLawQuestion.Transport
            ? value
            : throw Undefined(nameof(LocalLawQuestion), (int)value);

    public static ReceivedFrom Defined(this ReceivedFrom value) =>
        value is >= ReceivedFrom.Unknown and <= ReceivedFrom.Ice ? value : throw Undefined(nameof(ReceivedFrom), (int)value);

    public static StatusShown Defined(this StatusShown value) =>
        value is >= StatusShown.Unknown and <= StatusShown.LawfulStatus ? value : throw Undefined(nameof(StatusShown), (int)value);

    public static Duty Defined(this Duty value) =>
        value is >= Duty.Unknown and <= Duty.StateDuty ? value : throw Undefined(nameof(Duty), (int)value);

    public static UsState Defined(this UsState value) =>
        value is >= UsState.AL and <= UsState.WY ? value : throw Undefined(nameof(UsState), (int)value);

    public static FactValue<LawAnswer> Defined(this FactValue<LawAnswer> value) =>
        !value.TryGet(out var answer) || answer is >= LawAnswer.Unknown and <= LawAnswer.Commanded
            ? value
            : throw Undefined(nameof(LawAnswer), (int)answer);

    private static ArgumentOutOfRangeException Undefined(string type, int value) =>
        new ArgumentOutOfRangeException(nameof(value), value, $"This number names no {type}.");
}
