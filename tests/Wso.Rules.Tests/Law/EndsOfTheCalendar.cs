using System.Linq;
using NodaTime;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>The first and the last day that can be said: whatever stands on them, nothing throws, and nothing is permitted by it.</summary>
public sealed class EndsOfTheCalendar
{
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    public static TheoryData<string, string, bool> Cases()
    {
        var cases = new TheoryData<string, string, bool>();
        foreach (var (name, _) in Baseline.All())
        {
            foreach (var zone in new[] { "America/New_York", "Pacific/Guam", "Pacific/Honolulu" })
            {
                cases.Add(name, zone, true);
                cases.Add(name, zone, false);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Everything_is_answered(string name, string zone, bool beginsLast)
    {
        var d = Baseline.All().Single(each => each.Name == name).Case;
        d.Zone = DateTimeZoneProviders.Tzdb[zone];
        foreach (var agreement in d.Agreements!)
        {
            (agreement.Effective, agreement.Ended) = beginsLast ? (Last, DateOrInstant.Never) : (First, First);
        }

        foreach (var designation in d.Designations!)
        {
            (designation.Certified, designation.Authorized, designation.Withdrawn) = beginsLast
                ? (Last, Last, Last)
                : (First, First, First);
        }

        var (file, act) = (d.Case(), d.Act.Build());
        Assert.NotEqual(Ruling.Permitted, RuleBook.Current.Decide(file, act, JailAction.QuestionAlienage).Ruling);
        Assert.NotNull(RuleBook.Current.Decide(file, act, JailAction.HoldForIce).Explain().ToChange);
        Assert.NotNull(RuleBook.Current.Duties(file, act.At));
        Assert.NotNull(RuleBook.Current.Audit(file, act.At).Breaches);
        Assert.NotNull(RuleBook.Current.Timeline(file, act));
    }

    [Theory]
    [InlineData(-1, "2199-12-31T23:59:59Z")]
    [InlineData(0, "never")]
    [InlineData(1, "never")]
    public void What_falls_due_at_the_end_of_the_calendar_or_later_is_never_due(int seconds, string due)
    {
        var raised = Moment.Latest - Duration.FromHours(1) + Duration.FromSeconds(seconds);
        var d = DutyRows.Signed(AgreementType.WarrantServiceOfficer, Edition.Form2025);
        d.Questions = Questions.Claim(raised, question => question.ReportedToIce = Moment.Never);

        var duty = RuleBook.Current.Duties(d.Case(), raised).Single(duty => duty.Duty == Duty.ReportCitizenshipQuestion);
        Assert.Equal(due, duty.Due.ToString());
    }
}
