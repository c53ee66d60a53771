using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using System.Threading.Tasks.Dataflow;

namespace Wso.Cli;

/// <summary>
/// Works on many cases on all cores, some at a time, and hands over in the order of the input. What waits is bounded, so that memory does
/// not grow with the input.
/// </summary>
internal static class InOrder
{
    private const int MostCases = 64;
    private const int MostBytes = 1 << 18;

    /// <summary>Stopping leaves nothing half done: a batch is handed over whole or not at all.</summary>
    /// <returns>False where it was stopped before the end of the input.</returns>
    public static async Task<bool> Run<T>(
        IEnumerable<CaseDocument> documents,
        Func<IReadOnlyList<CaseDocument>, T> work,
        Action<T> take,
        CancellationToken stop)
    {
        var working = new TransformBlock<List<CaseDocument>, T>(work, new ExecutionDataflowBlockOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            BoundedCapacity = 2 * Environment.ProcessorCount,
            EnsureOrdered = true,
            SingleProducerConstrained = true,
            CancellationToken = stop,
        });
        _ = Task.Run(() => Feed(documents, working, stop), CancellationToken.None);
        try
        {
            await foreach (var batch in working.ReceiveAllAsync(stop))
            {
                take(batch);
            }

            await working.Completion;
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private static async Task Feed(IEnumerable<CaseDocument> documents, ITargetBlock<List<CaseDocument>> working, CancellationToken stop)
    {
        try
        {
            foreach (var batch in Batches(documents))
            {
                if (!await working.SendAsync(batch, stop))
                {
                    return;
                }
            }

            working.Complete();
        }
        catch (Exception fault)
        {
            working.Fault(fault);
        }
    }

    private static IEnumerable<List<CaseDocument>> Batches(IEnumerable<CaseDocument> documents)
    {
        var (batch, bytes) = (new List<CaseDocument>(MostCases), 0L);
        foreach (var document in documents)
        {
            batch.Add(document);
            bytes += document.Utf8Json.Length;
            if (batch.Count == MostCases || bytes >= MostBytes)
            {
                yield return batch;
                (batch, bytes) = (new List<CaseDocument>(MostCases), 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
