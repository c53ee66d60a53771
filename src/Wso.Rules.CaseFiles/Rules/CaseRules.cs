using System.Collections.Generic;

namespace Wso.Rules.CaseFiles;

internal static class CaseRules
{
    public static IReadOnlyList<CaseFileError> Broken(CaseFileDocument document) => [];
}
