using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Wso.Rules.Programs;

namespace Wso.Rules.Tests.Programs;

/// <summary>A jail with officers and a roster, and nobody in custody.</summary>
internal static class Jails
{
    public static CaseFile Jail(AgreementType signed, params Officer[] officers) => With(officers, [signed]);

    public static CaseFile With(Officer[] officers, AgreementType[] signed, Action<Draft>? change = null)
    {
        var d = Baseline.Release();
        foreach (var type in signed)
        {
            Baseline.Sign(d, type);
        }

        change?.Invoke(d);
        d.Officers = [];
        var made = d.Case();
        return new CaseFile.Builder(made.Id, made.Facility)
        {
            Agency = made.Agency,
            LocalLaw = made.LocalLaw,
            Officers = FactList.From(officers),
        }
            .Build();
    }

    /// <summary>In order under the model since the summer of 2026, in the jail.</summary>
    public static Officer Officer(string id, AgreementType under, Action<Designation.Builder>? change = null)
    {
        var designation = new Designation.Builder
        {
            Under = under,
            Certified = Times.Certified,
            Authorized = Times.Authorized,
            Withdrawn = DateOrInstant.Never,
            Renewed = DateOrInstant.Never,
            Form70006 = Truth.Yes,
            Facilities = FactList.Of(Draft.Jail),
        };
        change?.Invoke(designation);
        return new Officer.Builder { Id = id, UnitedStatesCitizen = Truth.Yes, Designations = FactList.Of(designation.Build()) }.Build();
    }

    public static Shift Shift(string officer, string start, string end) => new(officer, Local(start), Local(end));

    public static LocalDateTime Local(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;

    /// <summary>Each span as "from/until: officers", local times of the jail with their offsets.</summary>
    public static string[] Told(Coverage coverage) =>
        coverage.Spans.Select(span => $"{At(span.From)}/{At(span.Until)}: {string.Join(" ", span.Officers)}".TrimEnd()).ToArray();

    private static string At(Instant instant) =>
        ZonedDateTimePattern.CreateWithInvariantCulture("MM-dd'T'HH:mmo<+HH>", null).Format(instant.InZone(Times.Zone));
}
