namespace Wso.Rules.CaseFiles;

/// <summary>A notice, and what it needs to be judged of the agreement it was given under.</summary>
internal sealed record GivenNotice(Notice Notice, AgreementType Under, DateOrInstant Effective);
