using System;

namespace Wso.Cli;

/// <summary>The bytes of one case file.</summary>
/// <param name="Line">The line of the input, from 1. Null if the whole input is one document.</param>
/// <param name="Utf8Json">Its text.</param>
internal readonly record struct CaseDocument(int? Line, ReadOnlyMemory<byte> Utf8Json);
