using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Generated;
using Wso.Rules.Tests.Theorems;
using Xunit;

namespace Wso.Rules.Tests.Oracle;

/// <summary>A case in a state is decided as the second reading decides it on the answers that section 7 makes of the state's row.</summary>
public sealed class StateRowsTests
{
    private const int Cases = 20;

    public static IEnumerable<TheoryDataRow<string>> States =>
        Names.Of(RuleBook.Current.States.Select(span => span.State.ToString()).Append("WY").Distinct());

    [Theory]
    [MemberData(nameof(States))]
    public void An_answer_counts_for_what_section_7_makes_of_it(string state)
    {
        var read = from span in RuleBook.Current.States.Where(span => span.State.ToString() == state)
                   from question in Enum.GetValues<LocalLawQuestion>()
                   from shown in Enum.GetValues<StatusShown>()
                   select (
                       What: $"{question} from {span.From}, {shown}",
                       Read: StateRows.CountsFor(span, question, shown),
                       Told: span.AnswerTo(question).AnswerFor(shown));
        var differences =
            read.Where(one => one.Read != one.Told).Select(one => $"{one.What}: counts for {one.Told}, by the rules {one.Read}").ToArray();
        Assert.True(differences.Length == 0, $"{state}: {string.Join("; ", differences)}");
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_made_case_is_decided_by_what_section_7_makes_of_the_row(string state)
    {
        var days = RuleBook.Current.States.Where(span => span.State.ToString() == state)
            .Select(span => span.From)
            .OfType<LocalDate>()
            .DefaultIfEmpty(new LocalDate(2025, 6, 1))
            .ToArray();
        var cases = Made.Sampled(Cases).ToArray();
        for (var i = 0; i < Sample.Of(Cases); i++)
        {
            // Each case is moved to within a week of a day on which the state's law changed; odd ones leave part of counsel's answers
            // standing.
            var made = cases[i];
            var change = days[i % days.Length].AtStartOfDayInZone(made.File.Facility.TimeZone).ToInstant()
                + Duration.FromHours((37 * i % 336) - 168);
            made = OfHolds.Shifted(made, change - made.Ask.At);
            var (file, ask) = (In(Enum.Parse<UsState>(state), made.File, keepsCounsel: i % 2 == 1), made.Ask);
            var reading = new RuleText(file);
            foreach (var action in Enum.GetValues<JailAction>())
            {
                var (decided, expected) = (RuleBook.Current.Decide(file, ask, action).Ruling, reading.Decide(ask, action));
                Assert.True(decided == expected, $"in {state}, case {i}: {Difference.Of(new Made(file, ask), action, decided, expected)}");
            }

            var (end, read) = (RuleBook.Current.Hold(file, change).End, reading.Hold(change.ToUnixTimeSeconds()).End);
            Assert.True(
                end?.ToUnixTimeSeconds() == read,
                $"in {state}, case {i}: the hold ends {end}, by the rules {read}\n{new Made(file, ask)}");
            Tally.Sampled++;
        }
    }

    private static CaseFile In(UsState state, CaseFile file, bool keepsCounsel)
    {
        var there = new CaseFile.Builder(file.Id, new Facility(file.Facility.Id, state, file.Facility.TimeZone));
        foreach (var fact in typeof(CaseFile.Builder).GetProperties())
        {
            fact.SetValue(there, typeof(CaseFile).GetProperty(fact.Name)!.GetValue(file));
        }

        there.LocalLaw = keepsCounsel
            ? file.LocalLaw.With((LocalLaw.Builder law) =>
                (law.DetainerHold, law.Transfer, law.Transport, law.HoldCeilings) = (default, default, default, default))
            : LocalLaw.NotGiven;
        return there.Build();
    }
}
