using Wso.Cli;

Output.Guard();
return await WsoCommand.Run(args);
