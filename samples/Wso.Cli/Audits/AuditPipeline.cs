using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace Wso.Cli;

/// <summary>Some cases in the order of the input, and what their audit found.</summary>
/// <param name="LastLine">The line of the input at which they end.</param>
/// <param name="Cases">How many there are.</param>
/// <param name="Bytes">How much of the input they are.</param>
/// <param name="Rows">What was found.</param>
/// <param name="Text">The same as it is to be written.</param>
internal sealed record AuditedBatch(int LastLine, int Cases, long Bytes, IReadOnlyList<AuditRow> Rows, byte[] Text);

/// <summary>Audits on all cores and hands over in the order of the input. What waits is bounded, so that memory does not grow with the input.</summary>
internal static class AuditPipeline
{
    private const int MostCases = 64;
    private const int MostBytes = 1 << 18;

    /// <summary>Stopping leaves nothing half done: a batch is handed over whole or not at all.</summary>
    /// <returns>False where it was stopped before the end of the input.</returns>
    public static async Task<bool> Run(IEnumerable<CaseDocument> documents, IAuditFormat format, Action<AuditedBatch> take, CancellationToken stop)
    {
        var waiting = Channel.CreateBounded<Task<AuditedBatch>>(new BoundedChannelOptions(2 * Environment.ProcessorCount) { SingleReader = true, SingleWriter = true });
        _ = Task.Run(() => Feed(documents, format, waiting.Writer, stop), CancellationToken.None);
        try
        {
            await foreach (var batch in waiting.Reader.ReadAllAsync(stop))
            {
                take(await batch);
            }

            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private static async Task Feed(IEnumerable<CaseDocument> documents, IAuditFormat format, ChannelWriter<Task<AuditedBatch>> waiting, CancellationToken stop)
    {
        try
        {
            foreach (var batch in Batches(documents))
            {
                await waiting.WriteAsync(Task.Run(() => Audited(batch, format), stop), stop);
            }

            waiting.Complete();
        }
        catch (Exception fault)
        {
            waiting.Complete(fault);
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

    private static AuditedBatch Audited(List<CaseDocument> documents, IAuditFormat format)
    {
        var rows = documents.SelectMany(Auditor.Audit).ToList();
        return new AuditedBatch(documents[^1].Line ?? 1, documents.Count, documents.Sum(document => document.Utf8Json.Length + 1L), rows, format.Write(rows));
    }
}
