using SatuData.Functions.Commands;

return await SatuDataCommandLine.RunAsync(args);
