using System.Collections.Generic;
using System.Threading.Tasks;

namespace Wso.HoldWatch;

/// <summary>
/// Where notices go: your queue, your outbox, your pager. If it returns, the notices are safe. If it throws, they come again.
/// </summary>
public interface INoticeReceiver
{
    /// <summary>Takes the notices of one custody at one instant.</summary>
    Task Receive(IReadOnlyList<Notice> notices);
}
