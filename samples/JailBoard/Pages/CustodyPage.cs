using Microsoft.AspNetCore.Mvc.RazorPages;
using Wso.Rules.CaseFiles;

namespace Wso.JailBoard.Pages;

/// <summary>A page about one custody, decided when it is asked for.</summary>
internal abstract class CustodyPage(Stays stays, IClock clock) : PageModel
{
    public Stay Stay { get; private set; } = null!;

    public CaseFile CaseFile { get; private set; } = null!;

    public Instant Now { get; private set; }

    public BoardRow Row { get; private set; } = null!;

    /// <summary>Why the case file cannot be read; empty: it can.</summary>
    public IReadOnlyList<CaseFileError> Errors { get; private set; } = [];

    public AuditReport Audit { get; private set; } = null!;

    /// <summary>What is recorded of the person and what changed by it, in order.</summary>
    public IEnumerable<(Instant At, IReadOnlyList<string> Recorded, IReadOnlyList<RulingChange> Rulings)> Course =>
        RuleBook.Current.Timeline(CaseFile, BoardRow.Here(CaseFile, Now))
            .Select(entry => (entry.At,
                Recorded: (IReadOnlyList<string>)[.. entry.Recorded.Where(IsOfThePerson).Select(fact => Words.OfRecorded(fact, CaseFile))],
                entry.Rulings))
            .SkipWhile(static entry => entry.Recorded.Count == 0);

    /// <summary>The duty roster of the jail, as it was imported; null: none was.</summary>
    protected string? Shifts { get; private set; }

    protected DutyRoster? Roster { get; private set; }

    private static bool IsOfThePerson(string fact) =>
        !fact.StartsWith("agency", StringComparison.Ordinal) && !fact.StartsWith("officers", StringComparison.Ordinal);

    /// <summary>Loads the custody. False if it does not exist, or if its case file cannot be read.</summary>
    protected async Task<bool> IsReadable(int id) => await Load(id) && Errors.Count == 0;

    /// <summary>Loads the custody. False if it does not exist.</summary>
    protected async Task<bool> Load(int id)
    {
        if (await stays.Find(id) is not { } stay)
        {
            return false;
        }

        (Stay, Now) = (stay, clock.GetCurrentInstant());
        var reading = stay.Read();
        Errors = reading.Errors;
        if (reading.Document is { CaseFile: var file })
        {
            try
            {
                Shifts = await stays.Roster(file.Facility.Id);
                Roster = DutyRoster.Of(Shifts, file.Facility.TimeZone);
                (CaseFile, Row, Audit) = (file, new BoardRow(stay, file, Now, Roster), RuleBook.Current.Audit(file, Now));
            }
            catch (Exception fault)
            {
                Errors = StayReading.Failed(fault).Errors;
            }
        }

        return true;
    }
}
