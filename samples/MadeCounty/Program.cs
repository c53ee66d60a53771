using System.CommandLine;
using Wso.MadeCounty;

return new RootCommand("Made cases of made counties, with breaches that are known because they were put there. Nobody in them is real.")
{
    MakeCommand.Create(),
    CompareCommand.Create(),
    ParseCommand.Create(),
}.Parse(args).Invoke();
