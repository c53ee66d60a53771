using System.Collections.Generic;

namespace Wso.Rules.CaseFiles;

/// <summary>Holds the facts against the rules, and keeps what breaks them with its path.</summary>
internal sealed class Findings(CaseIndex index)
{
    private readonly List<CaseFileError> errors = [];

    public IReadOnlyList<CaseFileError> Errors => errors;

    public CaseIndex Index => index;

    public void Add(string path, string wrong, string allowed) => errors.Add(new CaseFileError(path, wrong, allowed));

    public void Check<T>(string path, T fact, Contradiction<T>[] rules)
    {
        foreach (var rule in rules)
        {
            if (rule.Breaks(fact, index))
            {
                Add($"{path}.{rule.Property}", rule.Wrong, rule.Allowed);
            }
        }
    }

    public void CheckEach<T>(string path, IReadOnlyList<T> facts, Contradiction<T>[] rules)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            Check($"{path}[{i}]", facts[i], rules);
        }
    }
}
