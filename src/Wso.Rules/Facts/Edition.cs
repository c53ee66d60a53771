namespace Wso.Rules;

/// <summary>The form of an agreement. The form, not the year of signing, decides: agreements of January to June 2020 exist in three forms.</summary>
public enum Edition
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>Known to be none of the forms this library holds: what it delegates is unknown.</summary>
    Other,

    /// <summary>The basic ordering agreement of 2018.</summary>
    Form2018,

    /// <summary>The Warrant Service Officer form of 2019: a citizenship claim is reported within one hour, hard.</summary>
    Form2019,

    /// <summary>The Jail Enforcement form of 2020.</summary>
    Form2020,

    /// <summary>The Warrant Service Officer form of February 2020.</summary>
    Form202002,

    /// <summary>The Warrant Service Officer form of July 2020.</summary>
    Form202007,

    /// <summary>The forms of 2025: Warrant Service Officer, Jail Enforcement, Task Force.</summary>
    Form2025,

    /// <summary>The Warrant Service Officer form in use since about October 2025, with a third power, to transport; known from press quotation only.</summary>
    Form202510,
}
