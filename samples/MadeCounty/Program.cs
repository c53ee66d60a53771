using System.CommandLine;
using Wso.MadeCounty;

return new RootCommand("Invented cases of invented counties, with known breaches. No person in them is real.")
{
    MakeCommand.Create(),
    CompareCommand.Create(),
    ParseCommand.Create(),
}.Parse(args).Invoke();
