using System;
using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>When something happens in a situation.</summary>
internal delegate Bounds Happens(in Situation s);

/// <summary>
/// Something that a clock counts from: its words, when it happens in a situation, and every moment of a case that it can be.
/// </summary>
/// <param name="words">What happens, such as "release due".</param>
/// <param name="happens">When, in a situation; of something that happens more than once, each occasion says it.</param>
/// <param name="moments">Every moment that it can be in a case, whatever the instant asked about.</param>
internal sealed class Anchor(string words, Happens happens, Func<CaseFile, IEnumerable<Moment>> moments)
{
    /// <summary>A moment of the custody.</summary>
    public static Anchor OfCustody(string words, Func<Custody, Moment> moment) =>
        new Anchor(words, (in s) => Bounds.Of(moment(s.Custody)), file => [moment(file.Custody)]);

    /// <summary>Something that happens any number of times; each occasion that a duty arises from says when.</summary>
    public static Anchor OfEach(string words, Func<CaseFile, IEnumerable<Moment>> moments) =>
        new Anchor(words, static (in s) => Bounds.Unknown, moments);

    public Bounds In(in Situation s) => happens(in s);

    public IEnumerable<Moment> Of(CaseFile file) => moments(file);

    public override string ToString() => words;
}
