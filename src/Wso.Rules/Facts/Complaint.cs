namespace Wso.Rules;

/// <summary>A complaint about a person who acted, or is said to have acted, under an agreement.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed record Complaint
{
    private Complaint()
    {
    }

    /// <summary>The id of the designated officer; none: the person is not designated.</summary>
    public Answer<string> Officer { get; private set; }

    /// <summary>When the agency had notice of it.</summary>
    public Moment Noticed { get; private set; }

    /// <summary>When it was resolved.</summary>
    public Moment Resolved { get; private set; }

    /// <summary>Whether it may lead to professional discipline, a criminal investigation or a lawsuit: only such a complaint takes a Task Force officer out of the program.</summary>
    public Truth MayLeadToDiscipline { get; private set; }

    /// <summary>Makes a <see cref="Complaint"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly Complaint made = new Complaint();

        /// <inheritdoc cref="Complaint.Officer"/>
        public Answer<string> Officer { get => made.Officer; set => made.Officer = value; }

        /// <inheritdoc cref="Complaint.Noticed"/>
        public Moment Noticed { get => made.Noticed; set => made.Noticed = value; }

        /// <inheritdoc cref="Complaint.Resolved"/>
        public Moment Resolved { get => made.Resolved; set => made.Resolved = value; }

        /// <inheritdoc cref="Complaint.MayLeadToDiscipline"/>
        public Truth MayLeadToDiscipline { get => made.MayLeadToDiscipline; set => made.MayLeadToDiscipline = value.Defined(); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Complaint Build() => made with { };
    }
}
