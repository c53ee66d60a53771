using NodaTime;

namespace Wso.Rules;

/// <summary>
/// What a condition looks at: the case, the act, the instant, the law of the place, and the arrests on record. Each is decided once.
/// </summary>
/// <remarks>Under a grant it also knows the agreement that the grant is under and the officer's designation under it.</remarks>
internal readonly struct Situation
{
    public readonly CaseFile Case;
    public readonly Act Act;
    public readonly Instant At;
    public readonly StateLaw Law;
    public readonly ArrestsOnRecord Arrests;

    /// <summary>The agreement of the grant's type that is or may be in force at the instant. Null if it is not known which.</summary>
    public readonly Agreement? Agreement;
    public readonly AgreementTerms? Terms;
    public readonly Truth InForce;

    /// <summary>The officer's designation under that type; null where there is none or it is not known.</summary>
    public readonly Designation? Designation;
    public readonly Truth IsDesignated;
    public readonly Officer? Officer;

    public Situation(CaseFile caseFile, Act act, Instant at, StateLaw law, ArrestsOnRecord arrests)
    {
        Case = caseFile;
        Act = act;
        At = at;
        Law = law;
        Arrests = arrests;
        Agreement = null;
        Terms = null;
        InForce = Truth.Unknown;
        Designation = null;
        IsDesignated = Truth.Unknown;
        Officer = null;
    }

    private Situation(in Situation s, AgreementTerms terms)
        : this(s.Case, s.Act, s.At, s.Law, s.Arrests)
    {
        Terms = terms;
        InForce = FindAgreement(terms, out Agreement);
        IsDesignated = FindDesignation(terms.Type, out Officer, out Designation);
    }

    public DateTimeZone Zone => Case.Facility.TimeZone;

    public Custody Custody => Case.Custody;

    /// <summary>The same situation, seen under an agreement.</summary>
    public Situation Under(AgreementTerms? terms) => terms is null ? this : new Situation(in this, terms);

    /// <summary>The same facts as if nothing had been served: every hold counts from release due.</summary>
    public Situation WithoutArrests() => new Situation(Case, Act, At, Law, ArrestsOnRecord.None);

    /// <summary>
    /// Whether the agency has, or may have, an agreement of the type. A detainer binds nobody, and anybody may be sent one.
    /// </summary>
    public bool MayHave(AgreementType type)
    {
        switch (type)
        {
            case AgreementType.DetainerOnly:
                return true;
            case AgreementType.DetentionServices:
                return !Case.Agency.DetentionServices.IsNone;
            case AgreementType.WarrantServiceOfficer:
            case AgreementType.JailEnforcement:
            case AgreementType.TaskForce:
            case AgreementType.BasicOrderingAgreement:
            case AgreementType.Unknown:
                break;
        }

        foreach (var agreement in Case.Agency.Agreements.OrNone())
        {
            if (agreement.Type == type || agreement.Type == AgreementType.Unknown)
            {
                return true;
            }
        }

        return !Case.Agency.Agreements.IsKnown;
    }

    private Truth FindAgreement(AgreementTerms terms, out Agreement? found)
    {
        found = null;
        var greatest = Case.Agency.Agreements.IsKnown ? Truth.No : Truth.Unknown;
        var tied = false;
        foreach (var agreement in Case.Agency.Agreements.OrNone())
        {
            if (agreement.Type != terms.Type && agreement.Type != AgreementType.Unknown)
            {
                continue;
            }

            var inForce = terms.InForce(agreement, At, Zone).And(agreement.Type == terms.Type ? Truth.Yes : Truth.Unknown);
            if (found is null || inForce > greatest)
            {
                found = agreement;
                greatest = inForce;
                tied = false;
            }
            else
            {
                tied |= inForce == greatest;
            }
        }

        // Two that may both be in force contradict each other, or leave open which it is: neither is relied on.
        found = tied ? null : found;
        return tied ? greatest.And(Truth.Unknown) : greatest;
    }

    private Truth FindDesignation(AgreementType type, out Officer? officer, out Designation? found)
    {
        found = null;
        var known = FindOfficer(out officer);
        if (officer is null || !officer.Designations.IsKnown)
        {
            return known.And(Truth.Unknown);
        }

        // At most one designation under each model: one that says so is it; else one that does not say may be.
        var certain = 0;
        var possible = 0;
        Designation? maybe = null;
        foreach (var designation in officer.Designations.OrNone())
        {
            if (designation.Under == type)
            {
                found = designation;
                certain++;
            }
            else if (designation.Under == AgreementType.Unknown)
            {
                maybe = designation;
                possible++;
            }
        }

        if (certain == 0)
        {
            found = possible == 1 ? maybe : null;
            return possible == 0 ? Truth.No : Truth.Unknown;
        }

        // Two under one model contradict each other: neither is relied on.
        found = certain == 1 ? found : null;
        return certain == 1 ? Truth.Yes : Truth.Unknown;
    }

    /// <summary>No: nobody designated. Unknown: not said who, or not recorded what he is.</summary>
    private Truth FindOfficer(out Officer? found)
    {
        found = null;
        if (!Act.Officer.TryGet(out var id))
        {
            return Act.Officer.IsNone ? Truth.No : Truth.Unknown;
        }

        var known = Case.Officers.IsKnown ? Truth.No : Truth.Unknown;
        foreach (var officer in Case.Officers.OrNone())
        {
            if (officer.Id == id)
            {
                found = officer;
                return Truth.Yes;
            }

            known = officer.Id is null ? Truth.Unknown : known;
        }

        return known;
    }
}
