using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A closed vocabulary: each member of an enumeration by its word.</summary>
/// <remarks>Arrays, since a dictionary with an enumeration for its key is compiled again for each of them when a process starts.</remarks>
internal sealed class Words<T> : Notation<T>
    where T : struct, Enum
{
    private readonly T[] members;
    private readonly string[] words;
    private readonly JsonEncodedText[] encoded;
    private readonly List<int> read = [];

    /// <param name="members">Every member that is written.</param>
    /// <param name="words">The word of each.</param>
    /// <param name="unread">Those of them that a document may not say in this place.</param>
    public Words(T[] members, string[] words, params T[] unread)
    {
        (this.members, this.words, encoded) = (members, words, Array.ConvertAll(words, static word => JsonEncodedText.Encode(word)));
        for (var i = 0; i < members.Length; i++)
        {
            if (Array.IndexOf(unread, members[i]) < 0)
            {
                read.Add(i);
            }
        }

        Allowed = "one of " + string.Join(", ", read.ConvertAll(i => words[i]));
    }

    public override string Allowed { get; }

    /// <summary>A word that other texts are known to mean, such as the code of a state that is named; null where there are none.</summary>
    public Func<string, string?>? Meant { get; init; }

    /// <summary>The members in the order of the enumeration.</summary>
    public IEnumerable<T> All => members;

    /// <summary>Whether there is a word for it.</summary>
    public bool Has(T value) => Array.IndexOf(members, value) >= 0;

    public string this[T value] => words[Array.IndexOf(members, value)];

    /// <summary>The same words, but for these, which have no place there.</summary>
    public Words<T> Without(params T[] unread) => new(members, words, unread);

    public override bool TryRead(ref Utf8JsonReader json, Told told, out T value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.String)
        {
            return told.RefuseKind(ref json, Allowed);
        }

        foreach (var index in read)
        {
            if (json.Says(encoded[index]))
            {
                value = members[index];
                return true;
            }
        }

        return told.Refuse(
            Guess.Added(
                "Unknown value.",
                told.IsFull || !json.TryUnicode(out var text)
                    ? null
                    : Meant?.Invoke(text) ?? Guess.Near(text, read.ConvertAll(i => words[i]))),
            Allowed);
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(encoded[Array.IndexOf(members, value)]);
}
