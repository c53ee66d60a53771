using System;

namespace Wso.Rules;

/// <summary>Ids are opaque keys: no name, no A-number.</summary>
internal static class Ids
{
    /// <summary>Null is not known; an empty id is a mistake of the caller.</summary>
    public static string? OrUnknown(string? id) =>
        id is null || id.Length > 0
            ? id
            : throw new ArgumentException(
                "An id is an opaque key of at least one character; leave it null where it is not known.",
                nameof(id));

    public static string Required(string id) =>
        OrUnknown(id ?? throw new ArgumentNullException(nameof(id)))!;
}
