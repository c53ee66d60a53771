using System;

namespace Wso.Rules;

/// <summary>What a jail knows about one person in custody: the facts, without any law.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed record CaseFile
{
    private CaseFile(string id, Facility facility)
    {
        Id = Ids.Required(id);
        Facility = facility ?? throw new ArgumentNullException(nameof(facility));
    }

    /// <summary>An opaque key of the caller's.</summary>
    public string Id { get; }

    /// <summary>The jail that holds the person; its time zone is where local days are counted.</summary>
    public Facility Facility { get; }

    /// <summary>The agency; all unknown where not set.</summary>
    public Agency Agency { get; private set; } = Agency.NotKnown;

    /// <summary>The officers the acts refer to.</summary>
    public WholeList<Officer> Officers { get; private set; }

    /// <summary>The person in custody; all unknown where not set.</summary>
    public Person Person { get; private set; } = Person.NotKnown;

    /// <summary>The forms that reached the jail about the person.</summary>
    public WholeList<Paper> Papers { get; private set; }

    /// <summary>The custody; all unknown where not set.</summary>
    public Custody Custody { get; private set; } = Custody.NotKnown;

    /// <summary>What was already done, in any order; each with its action.</summary>
    public WholeList<Act> Acts { get; private set; }

    /// <summary>Counsel's own answers on state and local law; none given where not set.</summary>
    public LocalLaw LocalLaw { get; private set; } = LocalLaw.NotGiven;

    /// <summary>The duties recorded as done.</summary>
    public WholeList<DutyDone> Done { get; private set; }

    /// <summary>The same case in another custody.</summary>
    internal CaseFile With(Custody custody) => this with { Custody = custody };

    /// <summary>Makes a <see cref="CaseFile"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly CaseFile made;

        /// <summary>Begins with what cannot be left out.</summary>
        public Builder(string id, Facility facility) => made = new CaseFile(id, facility);

        /// <inheritdoc cref="CaseFile.Agency"/>
        public Agency Agency { get => made.Agency; set => made.Agency = value ?? throw new ArgumentNullException(nameof(value)); }

        /// <inheritdoc cref="CaseFile.Officers"/>
        public WholeList<Officer> Officers { get => made.Officers; set => made.Officers = value; }

        /// <inheritdoc cref="CaseFile.Person"/>
        public Person Person { get => made.Person; set => made.Person = value ?? throw new ArgumentNullException(nameof(value)); }

        /// <inheritdoc cref="CaseFile.Papers"/>
        public WholeList<Paper> Papers { get => made.Papers; set => made.Papers = value; }

        /// <inheritdoc cref="CaseFile.Custody"/>
        public Custody Custody { get => made.Custody; set => made.Custody = value ?? throw new ArgumentNullException(nameof(value)); }

        /// <inheritdoc cref="CaseFile.Acts"/>
        public WholeList<Act> Acts { get => made.Acts; set => made.Acts = EachNamesItsAction(value); }

        /// <inheritdoc cref="CaseFile.LocalLaw"/>
        public LocalLaw LocalLaw { get => made.LocalLaw; set => made.LocalLaw = value ?? throw new ArgumentNullException(nameof(value)); }

        /// <inheritdoc cref="CaseFile.Done"/>
        public WholeList<DutyDone> Done { get => made.Done; set => made.Done = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public CaseFile Build() => made with { };

        private static WholeList<Act> EachNamesItsAction(WholeList<Act> acts)
        {
            foreach (var act in acts)
            {
                if (act.Action is null)
                {
                    throw new ArgumentException("Each act on record names its action; only a question may leave it out.", nameof(acts));
                }
            }

            return acts;
        }
    }
}
