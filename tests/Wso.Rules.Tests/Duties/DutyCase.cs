using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>A case with one duty under test, and the list of duties done still open.</summary>
internal sealed record DutyCase(string Rule, CaseFile File, Moment Due, string? For = null)
{
    /// <summary>Its words are "at once": late from exactly one hour after, that instant included.</summary>
    public bool IsAtOnce =>
        Rule is "wso.report-service" or "tfm.bring-before-immigration-officer" or "tfm.contact-ice-supervisor" or "tfm.remove-from-program";

    public Duty Duty => RuleOwed(Moment.Latest - Duration.Epsilon).Duty;

    public static CaseFile WithDone(CaseFile file, FactList<DutyDone> done) => new CaseFile.Builder(file.Id, file.Facility)
    {
        Agency = file.Agency,
        Officers = file.Officers,
        Person = file.Person,
        Papers = file.Papers,
        Custody = file.Custody,
        Acts = file.Acts,
        LocalLaw = file.LocalLaw,
        Done = done,
    }.Build();

    public DutyCase DoneAt(Moment at, string? @for = null) => DoneAt((at, @for));

    public DutyCase DoneAt(params (Moment At, string? For)[] done) => this with
    {
        File = WithDone(File, FactList.From(done.Select(one => new DutyDone.Builder { Duty = Duty, At = one.At, For = one.For }.Build()))),
    };

    public DutyCase DoneIsNotKnown() => this with { File = WithDone(File, default) };

    public DutyState At(Instant at) => RuleOwed(at).State;

    /// <summary>The one duty of the rule that arises from what is under test.</summary>
    public DutyOwed RuleOwed(Instant at)
    {
        var owed = Owed(at).ToList();
        Assert.True(owed.Count == 1, $"{Rule} is owed {owed.Count} times at {at}.");
        return owed[0];
    }

    public IEnumerable<DutyOwed> Owed(Instant at) =>
        RuleBook.Current.Duties(File, at)
            .Concat(RuleBook.Current.AgencyDuties(File, at))
            .Where(duty => duty.Rule.Id == Rule && duty.For == For);

    public override string ToString() => Rule;
}
