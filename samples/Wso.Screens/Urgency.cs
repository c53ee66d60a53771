using NodaTime;

namespace Wso.Screens;

/// <summary>
/// How near the time is. Each looks different by its words and its <see cref="Urgencies.Mark"/>, so that color is not needed.
/// </summary>
public enum Urgency
{
    /// <summary>Nothing runs out.</summary>
    None,

    /// <summary>A day or more is left.</summary>
    Later,

    /// <summary>Less than a day is left.</summary>
    WithinDay,

    /// <summary>Less than an hour is left.</summary>
    WithinHour,

    /// <summary>The time has passed.</summary>
    Passed,
}

/// <summary>What is the same for every screen that shows an urgency.</summary>
public static class Urgencies
{
    /// <summary>By the time left; none or less is <see cref="Urgency.Passed"/>.</summary>
    public static Urgency Of(Duration left) =>
        left <= Duration.Zero ? Urgency.Passed
        : left < Duration.FromHours(1) ? Urgency.WithinHour
        : left < Duration.FromDays(1) ? Urgency.WithinDay
        : Urgency.Later;

    /// <summary>"!!!" passed, "!!" under an hour, "!" under a day, empty otherwise.</summary>
    public static string Mark(Urgency urgency) => urgency switch
    {
        Urgency.Passed => "!!!",
        Urgency.WithinHour => "!!",
        Urgency.WithinDay => "!",
        Urgency.Later or Urgency.None => "",
    };

    /// <summary>"OVERDUE 10 min", "ONLY 20 min LEFT", "in 5 h 20 min".</summary>
    public static string Say(Duration left) => Of(left) switch
    {
        Urgency.Passed => $"OVERDUE {Times.Say(left)}",
        Urgency.WithinHour when left < Duration.FromMinutes(1) => "UNDER 1 min LEFT",
        Urgency.WithinHour => $"ONLY {Times.Say(left)} LEFT",
        _ => $"in {Times.Say(left)}",
    };
}
