namespace Wso.JailBoard;

/// <summary>
/// Counts sign-ins that failed by the address they came from, whatever names they tried: a name has its own lock, this is for whoever tries
/// many.
/// </summary>
internal sealed class SignInThrottle(IClock clock)
{
    public const int Most = 100;

    public static readonly Duration Window = Duration.FromMinutes(15);

    /// <summary>More addresses than a jail has are an attack: then nobody new is let in until the window is over.</summary>
    private const int MostAddresses = 10_000;

    private readonly Lock counting = new();
    private readonly Dictionary<string, (Instant From, int Failed)> failed = new(StringComparer.Ordinal);

    /// <summary>Whether this address has to wait.</summary>
    public bool IsOver(string address)
    {
        lock (counting)
        {
            Forget();
            return failed.TryGetValue(address, out var one) ? one.Failed >= Most : failed.Count >= MostAddresses;
        }
    }

    public void Failed(string address)
    {
        lock (counting)
        {
            Forget();
            failed[address] = failed.TryGetValue(address, out var one) ? (one.From, one.Failed + 1) : (clock.GetCurrentInstant(), 1);
        }
    }

    private void Forget()
    {
        var now = clock.GetCurrentInstant();
        foreach (var (address, one) in failed)
        {
            // A clock put back makes nobody wait for ever.
            if (now - one.From >= Window || one.From > now)
            {
                failed.Remove(address);
            }
        }
    }
}
