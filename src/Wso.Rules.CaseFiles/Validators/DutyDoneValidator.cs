using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>What contradicts itself in a duty done: it points to the one act, question or paper it was done for.</summary>
public sealed class DutyDoneValidator : AbstractValidator<DutyDone>
{
    private const string Allowed = "the id of one act, citizenship question or paper";

    /// <summary>A validator; it holds no state and can be shared.</summary>
    public DutyDoneValidator()
    {
        this.RefuseBadId(done => done.For);
        this.Refuse(done => done.For, "done.for-many", "More than one of the acts, citizenship questions and papers has this id.", Allowed,
            static (done, index) => done.For is { } id && index.KindsNamed(id) > 1);
        this.Refuse(done => done.For, "done.for-nothing", "No act, citizenship question or paper of this case has this id.", Allowed,
            static (done, index) => done.For is { } id && index.KindsNamed(id) == 0);
    }
}
