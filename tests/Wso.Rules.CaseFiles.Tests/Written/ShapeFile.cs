using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;
using Wso.Rules.Programs;

namespace Wso.Rules.CaseFiles.Tests.Written;

/// <summary>The rows of a fact in the JSON, as source.</summary>
internal static class ShapeFile
{
    /// <summary>Every fact that is an object in a case file.</summary>
    public static readonly Type[] Types = [.. BuilderFile.Types.Except([typeof(Candidate), typeof(Examination)])];

    public static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(JailAction)] = "Actions",
        [typeof(AgreementType)] = "Agreements",
        [typeof(Edition)] = "Editions",
        [typeof(Party)] = "Parties",
        [typeof(NoticeKind)] = "NoticeKinds",
        [typeof(CitizenshipQuestionKind)] = "QuestionKinds",
        [typeof(OrderKind)] = "Orders",
        [typeof(Offense)] = "Offenses",
        [typeof(Duty)] = "Duties",
        [typeof(UsState)] = "States",
        [typeof(PaperForm)] = "Forms",
        [typeof(ReceivedFrom)] = "Senders",
        [typeof(StatusShown)] = "Proofs",
        [typeof(LawAnswer)] = "LawAnswers",
    };

    private static readonly Dictionary<Type, string> Simple = new()
    {
        [typeof(string)] = "Is.Id",
        [typeof(Truth)] = "Is.YesNo",
        [typeof(DateOrInstant)] = "Is.DateOrInstant",
        [typeof(Instant)] = "Is.Instant",
        [typeof(DateTimeZone)] = "Is.Zone",
        [typeof(DetainerBox)] = "Is.Box",
        [typeof(HoldCeiling)] = "Is.Ceiling",
        [typeof(FactList<string>)] = "Is.Ids",
        [typeof(FactValue<LawAnswer>)] = "Is.Known(Vocabulary.LawAnswers)",
        [typeof(Act)] = "ActShapes.Recorded",
    };

    private static readonly Dictionary<Type, string> StandIns = new()
    {
        [typeof(string)] = "\"?\"",
        [typeof(UsState)] = "UsState.AL",
        [typeof(DateTimeZone)] = "DateTimeZone.Utc",
        [typeof(Facility)] = "new Facility(\"?\", UsState.AL, DateTimeZone.Utc)",
    };

    public static string Of(Type type)
    {
        var name = type.Name;
        var facts = NotedFact.Of(type).Where(static fact => fact.Type != typeof(Jail)).ToList();
        var madeWith = NotedFact.MadeWith(type).Select(static fact => StandIns.GetValueOrDefault(fact.ParameterType, "?"));
        var begin = $"static () => new {name}.Builder({string.Join(", ", madeWith)})";
        var required = string.Concat(facts.Where(static fact => fact.IsRequired).Select(static fact => $", \"{fact.JsonName}\""));
        var source = new StringBuilder(WrittenFiles.Header);
        source.Append(begin.Contains("DateTimeZone", StringComparison.Ordinal) ? "using NodaTime;\n\n" : string.Empty);
        source.Append(type == typeof(Act) ? "using System;\n\n" : string.Empty);
        source.Append($"namespace Wso.Rules.CaseFiles;\n\ninternal static class {name}Shape\n{{\n");
        source.Append(type == typeof(Act)
            ? $"    public static Shape<{name}, {name}.Builder> Of(Func<{name}.Builder> begin, params string[] required) => new(begin, "
                + "static made => made.Build(), required)\n    {\n"
            : $"    public static readonly Shape<{name}, {name}.Builder> Shape = new({begin}, static made => made.Build(){required})\n    "
                + "{\n");
        foreach (var fact in facts)
        {
            var unknown = fact.Type.IsClass
                && fact.Type != typeof(string)
                && fact.Type != typeof(ReleaseProcessingBounds)
                && !fact.IsMadeWith
                ? $", new {fact.Type.Name}.Builder().Build()"
                : string.Empty;
            var row =
                $"\"{fact.JsonName}\", {Notation(fact)}, static fact => fact.{fact.Name}, static (made, value) => made.{fact.Name} = "
                    + $"value{unknown}";
            source.Append($"        {{ {row} }},\n");
        }

        return source.Append("    };\n}\n").ToString();
    }

    private static string Notation(NotedFact fact) =>
        fact.Type == typeof(Moment) ? fact.None is null ? "Is.InstantOrNever" : "Is.InstantOrNone"
        : fact.Type == typeof(AgreementType) && fact.OfModels ? "Vocabulary.Models"
        : Nullable.GetUnderlyingType(fact.Type) is { } inner ? $"Is.Optional({(inner == typeof(int) ? UpTo(fact) : NotationOf(inner))})"
        : fact.Type.IsGenericType && fact.Type.GetGenericTypeDefinition() == typeof(FactValue<>) && !Simple.ContainsKey(fact.Type)
            ? $"Is.Or(\"{fact.None ?? "none"}\", {(fact.Most > 0 ? UpTo(fact) : NotationOf(fact.Type.GetGenericArguments()[0]))})"
        : NotationOf(fact.Type);

    private static string UpTo(NotedFact fact) =>
        $"Is.UpTo({fact.Most.ToString("N0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '_')})";

    private static string NotationOf(Type type) =>
        Simple.TryGetValue(type, out var simple) ? simple
        : Words.TryGetValue(type, out var words) ? "Vocabulary." + words
        : type.IsGenericType ? $"Is.ListOf({NotationOf(type.GetGenericArguments()[0])})"
        : type.Name + "Shape.Shape";
}
