using System;
using NodaTime;
using Wso.Rules.Tests.Generated;

namespace Wso.Rules.Tests.Theorems;

/// <summary>What is so in every case, and a mutant in which it is not: a theorem that no mutant breaks says nothing.</summary>
/// <param name="Says">The theorem.</param>
/// <param name="Holds">Whether it holds of an answering thing in a made case.</param>
/// <param name="MutantSays">What the mutant does.</param>
/// <param name="Mutant">The mutant.</param>
internal sealed record Theorem(string Says, Func<Decider, Made, bool> Holds, string MutantSays, Decider Mutant)
{
    /// <summary>The cases it is tried on.</summary>
    public Func<int, Made> Cases { get; init; } = Made.Of;

    public static bool Gives(Ruling ruling) => ruling is Ruling.Permitted or Ruling.Required;

    public static readonly JailAction[] Actions = Enum.GetValues<JailAction>();

    public static readonly JailAction[] Arrests =
    [
        JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant, JailAction.ArrestWithoutWarrant
    ];

    /// <summary>The nine actions of the table of section 4.</summary>
    public static readonly JailAction[] Of287g = Actions[..9];

    /// <summary>The eight that only a 287(g) agreement gives: state law may have the jail itself take a person to ICE.</summary>
    public static readonly JailAction[] OnlyOf287g = Actions[..8];

    /// <summary>What citizenship and a court's order of release bar.</summary>
    public static readonly JailAction[] OverThePerson =
    [
        .. Arrests, JailAction.IssueDetainer, JailAction.TransportToIce, JailAction.TransferToIce, JailAction.HoldForIce
    ];

    public static readonly AgreementType[] Signed =
    [
        AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce, AgreementType.BasicOrderingAgreement
    ];

    public static CitizenshipQuestion Question(CitizenshipQuestionKind kind, Instant raised, Moment reported) =>
        new CitizenshipQuestion.Builder
        {
            Kind = kind,
            Raised = raised,
            ReportedToIce = reported,
            AnsweredInWriting = Moment.Never,
        }.Build();

    public static Agreement Agreement(AgreementType type, Instant effective) => new Agreement.Builder
    {
        Type = type,
        Edition = type == AgreementType.BasicOrderingAgreement ? Edition.Form2018 : Edition.Form2025,
        Effective = effective,
        Ended = DateOrInstant.Never,
        Notices = FactList.Of<Notice>(),
        Facilities = FactList.Of(Draft.Jail, Draft.Annex),
        Continues = Truth.No,
    }.Build();

    /// <summary>A paper of any form, in order and at once accepted and served.</summary>
    public static Paper Paper(PaperForm form, Instant received) => new Paper.Builder
    {
        Form = form,
        Received = received,
        Signed = Truth.Yes,
        NamesPerson = Truth.Yes,
        Withdrawn = Moment.Never,
        Box = form == PaperForm.I247A ? DetainerBox.Box1 : DetainerBox.Unknown,
        ServedOnPerson = received,
        Accepted = received,
        Orders = form == PaperForm.I203 ? OrderKind.Detain : OrderKind.Unknown,
    }.Build();
}
