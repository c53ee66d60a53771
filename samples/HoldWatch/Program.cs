using System.CommandLine;
using Wso.HoldWatch;

return await new RootCommand("Watches every hold of many counties, and says when one ends. Not legal advice.")
{
    DemoCommand.Create(),
    SiloCommand.Create(),
    FeedCommand.Create(),
    DueCommand.Create(),
    WhyCommand.Create(),
    MakeCommand.Create(),
    CheckCommand.Create(),
}.Parse(args).InvokeAsync();
