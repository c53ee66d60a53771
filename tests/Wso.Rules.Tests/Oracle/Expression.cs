using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Wso.Rules.Tests.Oracle;

/// <summary>Names of truth values, each with its place.</summary>
internal sealed class Variables
{
    private readonly List<string> names = [];

    public IReadOnlyList<string> Names => names;

    public int PlaceOf(string name)
    {
        var place = names.IndexOf(name);
        if (place < 0)
        {
            place = names.Count;
            names.Add(name);
        }

        return place;
    }
}

/// <summary>
/// A condition of the rules as a text over rule ids: &amp;, |, ! and brackets; a name in capitals is a definition, put in its place or left
/// as one variable.
/// </summary>
internal sealed class Expression
{
    private readonly Queue<string> tokens;
    private readonly Variables variables;
    private readonly ISet<string> whole;

    private Expression(string text, Variables variables, ISet<string> whole)
    {
        tokens = new Queue<string>(Regex.Matches(text, @"[\w.\-]+|[&|!()]").Select(match => match.Value));
        this.variables = variables;
        this.whole = whole;
    }

    /// <param name="text">The expression.</param>
    /// <param name="variables">Where its leaves stand.</param>
    /// <param name="whole">Definitions that count as one variable.</param>
    public static Func<Three[], Three> Parse(string text, Variables variables, ISet<string> whole)
    {
        var parser = new Expression(text, variables, whole);
        var parsed = parser.Either();
        return parser.tokens.Count == 0 ? parsed : throw new FormatException(text);
    }

    private Func<Three[], Three> Either() => Chain("|", Both, Three.No, Math.Max);

    private Func<Three[], Three> Both() => Chain("&", One, Three.Yes, Math.Min);

    private Func<Three[], Three> Chain(string sign, Func<Func<Three[], Three>> part, Three neutral, Func<int, int, int> join)
    {
        var parts = new List<Func<Three[], Three>> { part() };
        while (tokens.TryPeek(out var next) && next == sign)
        {
            tokens.Dequeue();
            parts.Add(part());
        }

        var all = parts.ToArray();
        return values =>
        {
            var joined = (int)neutral;
            foreach (var one in all)
            {
                joined = join(joined, (int)one(values));
            }

            return (Three)joined;
        };
    }

    private Func<Three[], Three> One()
    {
        var token = tokens.Dequeue();
        if (token == "!")
        {
            var part = One();
            return values => Kleene.Not(part(values));
        }

        if (token == "(")
        {
            var part = Either();
            return tokens.Dequeue() == ")" ? part : throw new FormatException("A bracket is open.");
        }

        if (char.IsUpper(token[0]) && !whole.Contains(token))
        {
            return Parse(GrantTable.Definitions[token], variables, whole);
        }

        var place = variables.PlaceOf(token);
        return values => values[place];
    }
}
