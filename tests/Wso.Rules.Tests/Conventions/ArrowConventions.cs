using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>
/// The rooms of the core are the folders of its sources, and no arrow runs back, by the types that are used: facts know nothing, deadlines
/// know facts, reasoning knows both, and the law knows all.
/// </summary>
public sealed class ArrowConventions
{
    private static readonly string Core = Path.Combine(Checkout.Root, "src", "Wso.Rules");

    /// <summary>
    /// From the first to the last: a room uses itself and those before it. The root is what callers see of an answer, and stands with the
    /// law.
    /// </summary>
    private static readonly string[] Rooms = ["Facts", "Deadlines", "Reasoning", "Law"];

    /// <summary>Each declared type, with the room of the file that declares it.</summary>
    private static readonly Dictionary<string, string> RoomOf = Declared();

    private static readonly Architecture Types = new ArchLoader().LoadAssemblies(typeof(RuleBook).Assembly).Build();

    [Theory]
    [InlineData("Facts")]
    [InlineData("Deadlines")]
    [InlineData("Reasoning")]
    public void A_room_uses_no_type_of_a_later_one(string room)
    {
        var own = Types.Types.Where(type => Room(type) == room).ToList();
        Assert.NotEmpty(own);

        var arrows = from type in own
                     from used in type.Dependencies.Select(dependency => dependency.Target).Distinct()
                     where Array.IndexOf(Rooms, Room(used)) > Array.IndexOf(Rooms, room)
                     select $"{type.FullName} uses {used.FullName}";
        Assert.Empty(arrows.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The test sees arrows: the law does use what stands before it, and every room is known.</summary>
    [Fact]
    public void The_law_uses_every_room_before_it()
    {
        var used = Types.Types.Where(type => Room(type) == "Law")
            .SelectMany(type => type.Dependencies)
            .Select(dependency => Room(dependency.Target))
            .OfType<string>()
            .Distinct();

        Assert.Equal(Rooms.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.Equal("Facts", Room(Types.Types.Single(type => type.FullName == "Wso.Rules.CaseFile")));
        Assert.Equal("Law", Room(Types.Types.Single(type => type.FullName == "Wso.Rules.RuleBook")));
    }

    /// <summary>Null: a type of another assembly, or one that the compiler made.</summary>
    private static string? Room(IType type)
    {
        var name = Regex.Replace(type.FullName, @"`\d+.*|[+/<].*", string.Empty);
        return RoomOf.GetValueOrDefault(name);
    }

    private static Dictionary<string, string> Declared()
    {
        var rooms = new Dictionary<string, string>();
        foreach (var file in Directory.GetFiles(Core, "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(Core, file).Split(Path.DirectorySeparatorChar)[0];
            if (folder is "obj" or "bin")
            {
                continue;
            }

            var source = File.ReadAllText(file);
            var space = Regex.Match(source, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value;
            const string modifiers = "^(?:public |internal |private |file |sealed |static |abstract |readonly |partial |ref |unsafe )*";
            const string kinds = @"(?:class|record struct|record|struct|enum|interface|delegate [\w<>?,\[\] ]+)";
            foreach (Match type in Regex.Matches(source, modifiers + kinds + @" (\w+)", RegexOptions.Multiline))
            {
                rooms[$"{space}.{type.Groups[1].Value}"] = Array.IndexOf(Rooms, folder) >= 0 ? folder : "Law";
            }
        }

        return rooms;
    }
}
