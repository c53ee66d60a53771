using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Decisions of courts.</summary>
internal static class Decisions
{
    public static readonly Citation BrownVRamsay =
        Cite.Secondary("Brown v. Ramsay", "4:18-cv-10279 (S.D. Fla. 2025)", new LocalDate(2025, 5, 30));
    public static readonly Citation CreedleVMiamiDade =
        Cite.Secondary("Creedle v. Miami-Dade County", "349 F. Supp. 3d 1276 (S.D. Fla. 2018)", new LocalDate(2018, 11, 9));
    public static readonly Citation EscobarMolina =
        Cite.Secondary("Escobar Molina v. DHS", "D.D.C. 2025-12-02", new LocalDate(2025, 12, 2));
    public static readonly Citation OrellanaCastaneda =
        Cite.Secondary("Orellana Castañeda v. County of Suffolk", "E.D.N.Y., verdict of 2025-11-07", new LocalDate(2025, 11, 7));
    public static readonly Citation GalarzaVSzalczyk =
        Cite.Secondary("Galarza v. Szalczyk", "745 F.3d 634 (3d Cir. 2014)", new LocalDate(2014, 3, 4));
}
