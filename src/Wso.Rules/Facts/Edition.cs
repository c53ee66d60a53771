namespace Wso.Rules;

/// <summary>
/// The form (dated template) of an agreement. Look at the form, not the year of signing: agreements signed from January to June 2020 exist
/// on three forms.
/// </summary>
public enum Edition
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>A form that this library does not know. What it delegates is unknown.</summary>
    Other,

    /// <summary>The Basic Ordering Agreement form of 2018.</summary>
    Form2018,

    /// <summary>The Warrant Service Officer form of 2019. A citizenship claim must be reported within one hour in every case.</summary>
    Form2019,

    /// <summary>The Jail Enforcement form of 2020.</summary>
    Form2020,

    /// <summary>The Warrant Service Officer form of February 2020.</summary>
    Form202002,

    /// <summary>The Warrant Service Officer form of July 2020.</summary>
    Form202007,

    /// <summary>The forms of 2025: Warrant Service Officer, Jail Enforcement, Task Force.</summary>
    Form2025,

    /// <summary>
    /// The Warrant Service Officer form in use since about October 2025. It adds the power to transport. Its text is known only from
    /// quotations in the press.
    /// </summary>
    Form202510,
}
