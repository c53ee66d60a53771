using System;
using Wso.Rules;

internal static class Program
{
    private static void Main()
    {
        var caseFile = Pinellas.CaseFile();
        foreach (var action in new[] { JailAction.ExecuteArrestWarrant, JailAction.QuestionAlienage, JailAction.HoldForIce, JailAction.Release })
        {
            Console.WriteLine($"{action}: {RuleBook.Current.Decide(caseFile, Pinellas.Ask, action).Ruling}");
        }

        var hold = RuleBook.Current.Hold(caseFile, Pinellas.Ask.At);
        Console.WriteLine($"The hold must end by {hold.End}: {hold.BindingLimit?.Rule.Id}");
    }
}
