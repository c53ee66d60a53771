namespace Wso.Rules;

/// <summary>A detention services agreement (IGSA): any agreement to detain for a reimbursable fee.</summary>
/// <remarks>No source of arrest power, never inferred, and never a basic ordering agreement. Whatever is left out is unknown.</remarks>
public sealed record DetentionServices
{
    private DetentionServices()
    {
    }

    /// <summary>When it took effect; a bare date counts from the end of that local day.</summary>
    public DateOrInstant Effective { get; private set; }

    /// <summary>When it ended otherwise than by notice; that instant is outside. A bare date counts from its start.</summary>
    public DateOrInstant Ended { get; private set; }

    /// <summary>The notices of termination or suspension; they take effect on receipt.</summary>
    public WholeList<Notice> Notices { get; private set; }

    /// <summary>The ids of the jails it covers.</summary>
    public WholeList<string> Facilities { get; private set; }

    /// <summary>The longest stay it allows, in whole elapsed hours, from 0 to 87,600; none: it states none.</summary>
    public Answer<int> LongestStayHours { get; private set; }

    /// <summary>Makes a <see cref="DetentionServices"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly DetentionServices made = new DetentionServices();

        /// <inheritdoc cref="DetentionServices.Effective"/>
        public DateOrInstant Effective { get => made.Effective; set => made.Effective = value; }

        /// <inheritdoc cref="DetentionServices.Ended"/>
        public DateOrInstant Ended { get => made.Ended; set => made.Ended = value; }

        /// <inheritdoc cref="DetentionServices.Notices"/>
        public WholeList<Notice> Notices { get => made.Notices; set => made.Notices = value; }

        /// <inheritdoc cref="DetentionServices.Facilities"/>
        public WholeList<string> Facilities { get => made.Facilities; set => made.Facilities = value; }

        /// <inheritdoc cref="DetentionServices.LongestStayHours"/>
        public Answer<int> LongestStayHours { get => made.LongestStayHours; set => made.LongestStayHours = value.TryGet(out var hours) ? WholeHours.Checked(hours) : value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public DetentionServices Build() => made with { };
    }
}
