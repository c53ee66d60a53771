using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.MadeCounty;

/// <summary>A county of no state's own law: what it signed, and what its counsel answered.</summary>
internal sealed class County
{
    public const string Sworn = "deputy-7";
    public const string Undesignated = "deputy-8";

    /// <summary>Every agreement takes effect before any case, and no authorization is older than it.</summary>
    private static readonly LocalDate Effective = new(2021, 2, 1);
    private static readonly LocalDate Authorized = new(2021, 3, 15);

    private County(
        string name, UsState state, string zone, LawAnswer detainerHold, AgreementType? model = null, Edition edition = Edition.Unknown,
        bool hasBoa = false)
    {
        Model = model;
        DetainerHold = detainerHold;
        Jail = name + "-jail";
        Zone = DateTimeZoneProviders.Tzdb[zone];
        Facility = new Facility(Jail, state, Zone);
        Agency = AgencyOf(name, edition, hasBoa);
        Officers = FactList.Of(
            new Officer.Builder
            {
                Id = Sworn,
                UnitedStatesCitizen = Truth.Yes,
                Designations = model is { } designated ? FactList.Of(Designation(designated)) : FactList.Of<Designation>(),
            }
                .Build(),
            new Officer.Builder { Id = Undesignated, UnitedStatesCitizen = Truth.Yes, Designations = FactList.Of<Designation>() }.Build());
        LocalLaw = new LocalLaw.Builder
        {
            DetainerHold = detainerHold,
            Agreement287g = LawAnswer.Allowed,
            CivilArrest = LawAnswer.Allowed,
            ReleaseNotice = LawAnswer.Allowed,
            Transfer = LawAnswer.Allowed,
            DetentionContract = LawAnswer.Allowed,
            HoldCeilings = FactList.Of<HoldCeiling>(),
            HoldNeedsOrder = Truth.No,
        }.Build();
    }

    public static IReadOnlyList<County> All { get; } =
    [
        new("alder", UsState.WI, "America/Chicago", LawAnswer.Forbidden, AgreementType.WarrantServiceOfficer, Edition.Form202007),
        new("birch", UsState.KY, "America/New_York", LawAnswer.Forbidden, AgreementType.JailEnforcement, Edition.Form2020),
        new("cedar", UsState.OH, "America/New_York", LawAnswer.Forbidden),
        new("dogwood", UsState.WY, "America/Denver", LawAnswer.Allowed),
        new("elm", UsState.SC, "America/New_York", LawAnswer.Allowed, AgreementType.WarrantServiceOfficer, Edition.Form2025, hasBoa: true),
    ];

    /// <summary>The 287(g) model of its jail; null: none.</summary>
    public AgreementType? Model { get; }

    public LawAnswer DetainerHold { get; }

    public string Jail { get; }

    public DateTimeZone Zone { get; }

    public Facility Facility { get; }

    public Agency Agency { get; }

    public FactList<Officer> Officers { get; }

    public LocalLaw LocalLaw { get; }

    private Agency AgencyOf(string name, Edition edition, bool hasBoa)
    {
        var agreements = new List<Agreement>();
        if (Model is { } model)
        {
            agreements.Add(Signed(model, edition));
        }

        if (hasBoa)
        {
            agreements.Add(Signed(AgreementType.BasicOrderingAgreement, Edition.Form2018));
        }

        return new Agency.Builder
        {
            Id = name + "-sheriff",
            Facilities = FactList.Of(Jail),
            Agreements = FactList.From(agreements.AsEnumerable()),
            DetentionServices = FactValue<DetentionServices>.None,
            Complaints = FactList.Of<Complaint>(),
        }.Build();
    }

    private Agreement Signed(AgreementType type, Edition edition) => new Agreement.Builder
    {
        Type = type,
        Edition = edition,
        Effective = Effective,
        Ended = DateOrInstant.Never,
        Notices = FactList.Of<Notice>(),
        Facilities = FactList.Of(Jail),
    }.Build();

    private Designation Designation(AgreementType model) => new Designation.Builder
    {
        Under = model,
        Certified = Authorized.PlusDays(-1),
        Authorized = Authorized,
        Withdrawn = DateOrInstant.Never,
        Form70006 = Truth.Yes,
        Facilities = FactList.Of(Jail),
    }.Build();
}
