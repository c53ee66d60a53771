using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A closed vocabulary: each member of an enumeration by its word.</summary>
internal sealed class Words<T> : Notation<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, string> words;
    private readonly Dictionary<string, T> read;

    /// <param name="words">Every member that is written.</param>
    /// <param name="unread">Those of them that a document may not say in this place.</param>
    public Words(Dictionary<T, string> words, params T[] unread)
    {
        this.words = words;
        read = words.Where(pair => !unread.Contains(pair.Key)).ToDictionary(static pair => pair.Value, static pair => pair.Key, StringComparer.Ordinal);
        Allowed = "one of " + string.Join(", ", read.Keys);
    }

    public override string Allowed { get; }

    /// <summary>The members in the order of the enumeration.</summary>
    public IEnumerable<T> All => words.Keys;

    public string this[T value] => words[value];

    /// <summary>The same words, but for these, which have no place there.</summary>
    public Words<T> Without(params T[] unread) => new(words, unread);

    public override bool TryRead(Node node, out T value)
    {
        value = default;
        return node.TryText(out var word) && (read.TryGetValue(word, out value) || node.Refuse("This is none of the words that have a meaning here."));
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(words[value]);
}
