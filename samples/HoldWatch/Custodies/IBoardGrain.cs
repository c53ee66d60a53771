using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Orleans;

namespace Wso.HoldWatch;

/// <summary>What is due across all counties.</summary>
public interface IBoardGrain : IGrainWithIntegerKey
{
    /// <summary>What changes within a time from now, soonest first.</summary>
    Task<IReadOnlyList<Upcoming>> Due(TimeSpan within);
}
