using Wso.JailBoard;

return await ServeCommand.Create(ImportCommand.Create(), ImportRosterCommand.Create(), ExportCommand.Create(), AddUserCommand.Create())
    .Parse(args).InvokeAsync();
