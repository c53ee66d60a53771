using NodaTime;

namespace Wso.Rules.Law;

/// <summary>The Basic Ordering Agreement of 2018, known from the words quoted in Brown v. Ramsay; its end was not retrieved.</summary>
internal static class Boa
{
    private static readonly LocalDate From = new LocalDate(2018, 1, 17);

    public static readonly Citation Housing = Cite.Secondary("Basic Ordering Agreement", "housing clause, as quoted in Brown v. Ramsay", From);
    public static readonly Citation Commencement = Cite.Secondary("Basic Ordering Agreement", "commencement clause, as quoted in Brown v. Ramsay", From);
    public static readonly Citation Price = Cite.Secondary("Basic Ordering Agreement", "$50 for up to 48 hours (ICE release of 2019-05-06)", From);
    public static readonly Citation Ending = Cite.OurReading("ending of a Basic Ordering Agreement; its text was not retrieved");
}
