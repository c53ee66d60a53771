using System;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>The bytes of one case file.</summary>
/// <param name="Line">The line it stands in, from 1; null where the whole input is one document.</param>
/// <param name="Utf8Json">Its text.</param>
/// <param name="Jail">The jail for a case that leaves it out; null where no jail file is given.</param>
internal readonly record struct CaseDocument(int? Line, ReadOnlyMemory<byte> Utf8Json, Jail? Jail = null)
{
    public CaseFileReading Read() => Jail is null ? CaseFileReader.Read(Utf8Json) : CaseFileReader.Read(Utf8Json, Jail);
}
