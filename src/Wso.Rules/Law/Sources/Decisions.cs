using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Decisions of courts.</summary>
internal static class Decisions
{
    public static readonly Citation BrownVRamsay = Cite.Secondary("Brown v. Ramsay", "4:18-cv-10279 (S.D. Fla. 2025)", new LocalDate(2025, 5, 30));
    public static readonly Citation CreedleVMiamiDade = Cite.Secondary("Creedle v. Miami-Dade County", "349 F. Supp. 3d 1276 (S.D. Fla. 2018)", new LocalDate(2018, 11, 9));
    public static readonly Citation GalarzaVSzalczyk = Cite.Secondary("Galarza v. Szalczyk", "745 F.3d 634 (3d Cir. 2014)", new LocalDate(2014, 3, 4));
}
