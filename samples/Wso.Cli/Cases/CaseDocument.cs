using System;

namespace Wso.Cli;

/// <summary>The bytes of one case file.</summary>
/// <param name="Line">The line it stands in, from 1; null where the whole input is one document.</param>
/// <param name="Utf8Json">Its text.</param>
internal readonly record struct CaseDocument(int? Line, ReadOnlyMemory<byte> Utf8Json);
