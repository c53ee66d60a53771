using System;
using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>Rules about the notices of an agreement: they take the agreement to be judged.</summary>
internal static class Notices
{
    public static void RefuseNotices<T>(
        this AbstractValidator<T> validator,
        Func<T, FactList<Notice>> notices,
        Func<T, AgreementType> type,
        Func<T, DateOrInstant> effective) =>
        validator.RuleFor(agreement => notices(agreement).OrNone()).Named("notices").Custom((all, context) =>
        {
            var (under, begin, index) = (type(context.InstanceToValidate), effective(context.InstanceToValidate), CaseIndex.Of(context));
            for (var i = 0; i < all.Count; i++)
            {
                var (notice, path) = (all[i], $"{context.PropertyPath}[{i}]");
                if (notice.Exigent != Truth.Unknown && under is not (AgreementType.Unknown or AgreementType.WarrantServiceOfficer))
                {
                    context.Tell(
                        path + ".exigent",
                        "notice.exigent",
                        "Only a notice under a Warrant Service Officer agreement can declare exigent circumstances.",
                        "left out");
                }

                if (notice.Received.IsBefore(begin, index))
                {
                    context.Tell(
                        path + ".received",
                        "notice.received-before-effective",
                        "The notice was received before the agreement was effective.",
                        "an instant at or after effective");
                }

                if (notice.Rescinded.IsBefore(notice.Received))
                {
                    context.Tell(
                        path + ".rescinded",
                        "notice.rescinded-before-received",
                        "The notice was rescinded before it was received.",
                        "an instant at or after received, or \"never\"");
                }

                if (notice.Until.IsBefore(notice.Received))
                {
                    context.Tell(
                        path + ".until",
                        "notice.until-before-received",
                        "The suspension ended before its notice was received.",
                        "an instant at or after received, or \"never\"");
                }

                if (notice is { Kind: NoticeKind.Termination, Until.IsKnown: true })
                {
                    context.Tell(
                        path + ".until",
                        "notice.until-of-a-termination",
                        "A termination is permanent, so it has no end.",
                        "left out");
                }
            }
        });
}
