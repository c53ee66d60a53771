using System.Data.Common;

namespace Wso.JailBoard;

/// <summary>The database is not there, or does not keep what it is given.</summary>
internal sealed class StoreFailedException(string message, Exception? inner = null) : DbException(message, inner)
{
    public StoreFailedException(Exception inner)
        : this("The database cannot be read.", inner)
    {
    }
}
