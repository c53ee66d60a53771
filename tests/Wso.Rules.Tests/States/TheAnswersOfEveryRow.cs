using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>
/// What every row counts for, written down a second time: the seven questions in their order, for a person who has given no proof of
/// status.
/// </summary>
public sealed class TheAnswersOfEveryRow
{
    /// <summary>
    /// F forbidden, A allowed, C commanded, U unknown; small where it is not from primary text; - where no source was found. Hold, 287(g),
    /// arrest, notice, transfer, contract, transport.
    /// </summary>
    private static readonly string[] Rows =
    [
        "AK 2023-03-17 uaaaaAu",
        "AL 2025-01-01 UAaUA--",
        "AL 2025-10-01 uAaUA--",
        "AR 2025-09-01 -aa----",
        "AZ 2018-01-01 -AaA---",
        "CA 2018-01-01 FFFFFF-",
        "CO 2019-05-28 FaF----",
        "CO 2022-01-01 FaF----",
        "CO 2025-05-23 FfF--f-",
        "CT 2014-01-01 f---U--",
        "CT 2019-10-01 FFFFU--",
        "CT 2025-10-01 FFFFU--",
        "DC 2021-04-27 F--FFF-",
        "DC 2025-09-03 F--FFF-",
        "DE 2025-07-14 -F---F-",
        "FL - u------",
        "FL 2019-07-01 CAaCACA",
        "FL 2025-02-13 CCACACA",
        "GA 2020-07-29 UAAAAAA",
        "GA 2024-05-01 ACAAA-A",
        "HI 2025-01-01 uaaaaau",
        "HI 2026-01-01 uuuuuuu",
        "IA 2018-07-01 CAaCA--",
        "ID 2023-07-01 -aaAAA-",
        "ID 2025-03-27 AAaAAAA",
        "IL 2017-08-28 FfFFff-",
        "IL 2019-01-01 FFFFff-",
        "IN 2025-07-01 -------",
        "IN 2026-07-01 u--a---",
        "KS 2026-11-22 uaa--a-",
        "KY 2022-11-30 -----A-",
        "LA 2024-05-28 CAaC-C-",
        "MA 2017-07-24 FaFaa--",
        "MD 2021-01-01 --F--F-",
        "MD 2026-02-17 uFFaaF-",
        "MD 2026-06-01 fFFffF-",
        "ME 2026-07-15 fffff--",
        "MI 2026-02-15 uaaaa-u",
        "MN 2019-09-23 f-f----",
        "MN 2025-02-06 Fufa---",
        "MN 2025-12-12 FAfa---",
        "MO 2017-01-01 U--AAA-",
        "MS 2017-03-27 ---A---",
        "MS 2026-07-01 u--A---",
        "MT 2020-01-01 F------",
        "MT 2022-01-01 C-CA---",
        "NC 2006-01-01 -AA----",
        "NC 2016-01-01 UAAA---",
        "NC 2024-12-01 uAAAu--",
        "NC 2025-10-01 uAAaa--",
        "ND 2022-11-28 -----A-",
        "NE 2026-02-15 uaaaaAu",
        "NH 2026-01-01 AAa--A-",
        "NJ 2019-03-15 f-ff---",
        "NJ 2019-09-27 ffff---",
        "NJ 2021-08-20 ffff-F-",
        "NJ 2026-03-25 ffff-F-",
        "NM 2026-02-15 uaaaaAu",
        "NM 2026-05-20 -f---f-",
        "NV 2026-02-15 -u---a-",
        "NY 2018-11-14 F-F----",
        "NY 2026-05-27 FfF--f-",
        "OH 2025-01-01 ---AA--",
        "OK 2021-11-01 C--C---",
        "OR 1987-01-01 f------",
        "OR 2021-01-01 FFFFFF-",
        "PA 2014-03-04 U------",
        "PA 2025-10-15 Uaa----",
        "PA 2026-02-15 Uaa--A-",
        "RI 2015-07-17 U------",
        "SC 2012-01-01 U--AA-A",
        "SC 2024-02-05 UAaAA-A",
        "SD 2026-02-15 ---A-A-",
        "TN 2022-01-01 UAAAAA-",
        "TN 2026-11-22 uaAaAA-",
        "TX 2017-09-01 C--Ca--",
        "TX 2025-01-01 C--Ca--",
        "TX 2026-01-01 CCACa--",
        "VA 2016-01-01 U-F-AA-",
        "VA 2021-01-01 U-F-AA-",
        "VA 2026-04-22 UuF-AA-",
        "VA 2028-07-01 U-F-AA-",
        "VT 2017-03-28 fF-----",
        "VT 2025-05-21 fF-----",
        "WA 2019-05-21 FFFF-F-",
        "WI 2025-12-03 u-u----",
        "WI 2026-09-22 uaua---",
        "WV 2026-02-15 UAaAAC-",
    ];

    public static IEnumerable<TheoryDataRow<string>> Each => Names.Of(RuleBook.Current.States.Select(Name));

    [Theory]
    [MemberData(nameof(Each))]
    public void A_row_answers_as_written_down(string name)
    {
        var row = RuleBook.Current.States.Single(span => Name(span) == name);

        Assert.Contains(
            name + " " + string.Concat(Enum.GetValues<LocalLawQuestion>().Select(question => Letter(row.AnswerTo(question)))),
            Rows);
    }

    [Fact]
    public void Every_row_is_written_down_once() =>
        Assert.Equal(
            RuleBook.Current.States.Select(Name).Order(StringComparer.Ordinal),
            Rows.Select(row => row[..row.LastIndexOf(' ')]).Order(StringComparer.Ordinal));

    [Fact]
    public void On_the_last_day_of_reading_two_states_have_no_row() =>
        Assert.Equal(
            [UsState.UT, UsState.WY],
            Enum.GetValues<UsState>().Where(state => RuleBook.Current.LawOf(state, new(2026, 11, 30)) is null));

    private static string Name(StateLawSpan span) => $"{span.State} {(span.From is { } from ? LocalDatePattern.Iso.Format(from) : "-")}";

    private static char Letter(StateAnswer answer)
    {
        var letter = !answer.IsFound ? '-' : "UFAC"[(int)answer.AnswerFor(StatusShown.None)];
        return answer.Citation.Verification == Verification.PrimaryTextRead ? letter : char.ToLowerInvariant(letter);
    }
}
