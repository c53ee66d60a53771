using System;
using System.IO;
using Wso.Rules;
using Wso.Rules.CaseFiles;

internal static class Program
{
    private static int Main(string[] args)
    {
        var reading = CaseFileReader.Read(File.ReadAllBytes(args[0]));
        foreach (var error in reading.Errors)
        {
            Console.Error.WriteLine($"{error.Path}: {error.Message} Allowed: {error.Allowed}");
        }

        if (!reading.IsValid) return 2;

        var (caseFile, ask) = reading.Document;
        foreach (var action in new[] { JailAction.ExecuteArrestWarrant, JailAction.QuestionAlienage, JailAction.HoldForIce, JailAction.Release })
        {
            Console.WriteLine($"{action}: {RuleBook.Current.Decide(caseFile, ask, action).Ruling}");
        }

        var hold = RuleBook.Current.Hold(caseFile, ask.At);
        Console.WriteLine($"The hold must end by {hold.End}: {hold.BindingLimit?.Rule.Id}");
        Console.WriteLine(AnswerWriter.ToJson(reading.Document));
        return 0;
    }
}
