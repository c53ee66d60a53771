using System;
using System.Collections.Generic;

namespace Wso.Cli;

/// <summary>Where the rows of a table come from.</summary>
internal interface ITableSource : IDisposable
{
    /// <summary>The sheet that is read now; null where there are no sheets.</summary>
    string? Sheet { get; }

    /// <summary>So many rows of the sheet were hidden, of those read up to now.</summary>
    int HiddenRows { get; }

    /// <summary>Whether a cell that shows an error may be read as empty, because the kind of file does not let it be seen.</summary>
    bool HidesFaults { get; }

    /// <summary>The rows from here on, one at a time, blank ones too.</summary>
    IEnumerable<TableRow> Rows();

    /// <summary>Goes on to the next sheet; false where there is none.</summary>
    bool NextSheet();
}
