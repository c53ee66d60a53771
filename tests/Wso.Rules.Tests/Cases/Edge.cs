using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>An instant at which a ruling turns: asked one second before, at it, and one second after.</summary>
internal sealed record Edge(string Name, Instant At, Ruling Before, Ruling Then, Ruling After, Func<Instant, Ruling> Ask)
{
    /// <summary>From the instant on it is so.</summary>
    public static Edge From(string name, Instant at, Ruling before, Ruling then, Func<Instant, Ruling> ask) =>
        new(name, at, before, then, then, ask);

    public void Try()
    {
        var rulings = new[] { At - Times.Second, At, At + Times.Second }.Select(at => (at, Ask(at))).ToList();
        Assert.Equal([(At - Times.Second, Before), (At, Then), (At + Times.Second, After)], rulings);
    }
}
