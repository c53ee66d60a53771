using System.Collections.Generic;

namespace Wso.Cli;

/// <summary>How the rows of an audit are written to a file: in every format one line a row.</summary>
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
