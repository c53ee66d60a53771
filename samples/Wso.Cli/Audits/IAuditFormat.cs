using System.Collections.Generic;

namespace Wso.Cli;

/// <summary>How the rows of an audit stand in a file: one line a row, whatever the format.</summary>
internal interface IAuditFormat
{
    /// <summary>The line before the first row; null where there is none.</summary>
    string? Heading { get; }

    /// <summary>Whether a line that was cut off may have been a row, or the heading.</summary>
    bool MayBegin(string cutOff);

    byte[] Write(IReadOnlyList<AuditRow> rows);

    /// <summary>The row of one line; null where it is none.</summary>
    AuditRow? Read(string line);
}
