using System;
using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;

namespace Wso.Rules.CaseFiles;

/// <summary>Rules that refuse: a sentence about a property that is wrong where the test says so. What is not known never is.</summary>
internal static class Refusals
{
    /// <param name="validator">Whose rule it is.</param>
    /// <param name="property">The property that is reported, by its name in the JSON.</param>
    /// <param name="code">The error code. It never changes.</param>
    /// <param name="wrong">What is wrong, as a sentence.</param>
    /// <param name="allowed">What may stand there instead: the failure's CustomState.</param>
    /// <param name="where">Whether this fact, in this case, breaks the rule.</param>
    public static void Refuse<T, TProperty>(
        this AbstractValidator<T> validator, Expression<Func<T, TProperty>> property, string code, string wrong, string allowed,
        Func<T, CaseIndex, bool> where) =>
        validator.RuleFor(property).Named(Name(property))
            .Must((fact, _, context) => !where(fact, CaseIndex.Of(context)) || !CaseIndex.Of(context).Tells())
            .WithErrorCode(code)
            .WithMessage(wrong)
            .WithState(_ => allowed);

    /// <summary>An id must be one everywhere.</summary>
    public static void RefuseBadId<T>(this AbstractValidator<T> validator, Expression<Func<T, string?>> property) =>
        validator.RuleFor(property).Named(Name(property)).Custom((id, context) => RefuseBadId(context, context.PropertyPath, id));

    /// <inheritdoc cref="RefuseBadId{T}(AbstractValidator{T}, Expression{Func{T, string}})"/>
    public static void RefuseBadId<T>(this AbstractValidator<T> validator, Expression<Func<T, FactValue<string>>> property) =>
        validator.RuleFor(property)
            .Named(Name(property))
            .Custom((id, context) => RefuseBadId(context, context.PropertyPath, id.TryGet(out var known) ? known : null));

    public static void RefuseBadId<T>(ValidationContext<T> context, string path, string? id)
    {
        if (id is not null && IdText.Fault(id) is { } fault)
        {
            context.Tell(path, "id", fault, IdText.Form);
        }
    }

    /// <summary>A failure at a path of its own.</summary>
    public static void Tell<T>(this ValidationContext<T> context, string path, string code, string wrong, string allowed)
    {
        if (CaseIndex.Of(context).Tells())
        {
            context.AddFailure(new ValidationFailure(path, wrong) { ErrorCode = code, CustomState = allowed });
        }
    }

    /// <summary>The name in the JSON, for the path of a failure.</summary>
    public static IRuleBuilderInitial<T, TProperty> Named<T, TProperty>(this IRuleBuilderInitial<T, TProperty> rule, string name) =>
        rule.Configure(one => one.PropertyName = name);

    /// <inheritdoc cref="Named{T, TProperty}(IRuleBuilderInitial{T, TProperty}, string)"/>
    public static IRuleBuilderInitialCollection<T, TItem> Named<T, TItem>(this IRuleBuilderInitialCollection<T, TItem> rule, string name) =>
        rule.Configure(one => one.PropertyName = name);

    private static string Name<T, TProperty>(Expression<Func<T, TProperty>> property)
    {
        var name = ((MemberExpression)property.Body).Member.Name;
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
