using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Storage;

namespace Wso.HoldWatch.Tests;

/// <summary>A storage that fails when it is told to: before anything is stored, or after all of it is.</summary>
public sealed class FailingStorage
{
    private readonly ConcurrentDictionary<string, (bool IsStored, int Left)> failures = new(StringComparer.Ordinal);
    private IGrainStorage? kept;

    /// <summary>The next writes of a custody fail.</summary>
    /// <param name="custody">Its id.</param>
    /// <param name="times">How many writes.</param>
    /// <param name="isStored">Whether what was written is there all the same: the connection broke on the answer.</param>
    public void Fail(string custody, int times = 1, bool isStored = false) => failures[custody] = (isStored, times);

    /// <summary>What is stored of a custody, as whoever comes after the death of its silo reads it.</summary>
    public async Task<CustodyState> Stored(GrainId custody)
    {
        var state = new GrainState<CustodyState>(new CustodyState());
        await kept!.ReadStateAsync("custody", custody, state);
        return state.State!;
    }

    internal void Before(ISiloBuilder silo)
    {
        var inner =
            silo.Services.Last(static service => service.ServiceType == typeof(IGrainStorage) && Equals(service.ServiceKey, "Default"));
        silo.Services.AddKeyedSingleton<IGrainStorage>("Default", (services, key) =>
        {
            kept = (IGrainStorage)inner.KeyedImplementationFactory!(services, key);
            return new Storage(this, kept);
        });
    }

    private sealed class Storage(FailingStorage told, IGrainStorage inner) : IGrainStorage
    {
        public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
            inner.ReadStateAsync(stateName, grainId, grainState);

        public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
            inner.ClearStateAsync(stateName, grainId, grainState);

        public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
        {
            var id = grainId.Key.ToString()!;
            if (!told.failures.TryGetValue(id, out var failure) || failure.Left == 0)
            {
                await inner.WriteStateAsync(stateName, grainId, grainState);
                return;
            }

            told.failures[id] = failure with { Left = failure.Left - 1 };
            if (failure.IsStored)
            {
                // As a database does it: the row is written, and nobody here learns its new version.
                await inner.WriteStateAsync(
                    stateName,
                    grainId,
                    new GrainState<T>(grainState.State, grainState.ETag) { RecordExists = grainState.RecordExists });
            }

            throw new TimeoutException("The storage failed on purpose.");
        }
    }
}
