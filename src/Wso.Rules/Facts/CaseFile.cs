using System;
using System.Diagnostics.CodeAnalysis;

namespace Wso.Rules;

/// <summary>What a jail knows about one person in custody: the facts, without any law.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record CaseFile
{
    private string id;

    private CaseFile(string id, Facility facility)
    {
        this.id = Ids.Required(id);
        Jail = new Jail.Builder(facility).Build();
    }

    /// <summary>Your own opaque key for the case. The answer repeats it.</summary>
    public string Id => id;

    /// <summary>What is the same in every case of the jail.</summary>
    public Jail Jail { get; private set; }

    /// <inheritdoc cref="Jail.Facility"/>
    public Facility Facility => Jail.Facility;

    /// <inheritdoc cref="Jail.Agency"/>
    public Agency Agency => Jail.Agency;

    /// <inheritdoc cref="Jail.Officers"/>
    public FactList<Officer> Officers => Jail.Officers;

    /// <summary>The person in custody.</summary>
    public Person Person { get; private set; } = Person.NotKnown;

    /// <summary>The forms about this person that the jail has received.</summary>
    public FactList<Paper> Papers { get; private set; }

    /// <summary>The custody: how it began, what it rests on, and how it ended.</summary>
    public Custody Custody { get; private set; } = Custody.NotKnown;

    /// <summary>The acts already done, in any order, each with its action. An empty list says that nothing was done.</summary>
    [Noted(IsRequired = true)]
    public FactList<Act> Acts { get; private set => field = EachNamesItsAction(value); }

    /// <inheritdoc cref="Jail.LocalLaw"/>
    public LocalLaw LocalLaw => Jail.LocalLaw;

    /// <summary>The duties recorded as done.</summary>
    public FactList<DutyDone> Done { get; private set; }

    /// <summary>The same case with another custody.</summary>
    internal CaseFile With(Custody custody) => this with { Custody = custody };

    private static FactList<Act> EachNamesItsAction(FactList<Act> acts)
    {
        foreach (var act in acts.OrNone())
        {
            if (act.Action is null)
            {
                throw new ArgumentException("Each act on record names its action; only a question may leave it out.", nameof(acts));
            }
        }

        return acts;
    }

    public sealed partial class Builder
    {
        /// <inheritdoc cref="Jail.Facility"/>
        public Facility Facility { get => made.Facility; set => Change(jail => jail.Facility = value); }

        /// <inheritdoc cref="Jail.Agency"/>
        [AllowNull]
        public Agency Agency { get => made.Agency; set => Change(jail => jail.Agency = value); }

        /// <inheritdoc cref="Jail.Officers"/>
        public FactList<Officer> Officers { get => made.Officers; set => Change(jail => jail.Officers = value); }

        /// <inheritdoc cref="Jail.LocalLaw"/>
        [AllowNull]
        public LocalLaw LocalLaw { get => made.LocalLaw; set => Change(jail => jail.LocalLaw = value); }

        private void Change(Action<Jail.Builder> change)
        {
            var jail = made.Jail.ToBuilder();
            change(jail);
            made.Jail = jail.Build();
        }
    }
}
