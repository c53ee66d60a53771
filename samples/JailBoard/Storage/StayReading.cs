using Wso.Rules.CaseFiles;

namespace Wso.JailBoard;

/// <summary>The case file at hand of a custody, or what is wrong with what is stored of it.</summary>
internal sealed record StayReading(CaseFileDocument? Document, IReadOnlyList<CaseFileError> Errors)
{
    public bool IsValid => Document is not null;

    public static StayReading Failed(Exception fault) =>
        new(null, [new CaseFileError("$", $"The library failed to decide on these facts ({fault.GetType().Name}).",
        "facts that it decides on; report the case file as 'jail-board export' writes it")]);

    public static StayReading Damaged(string why) =>
        new(null, [new CaseFileError("$", why, "what the board itself wrote; restore it from a backup")]);
}
