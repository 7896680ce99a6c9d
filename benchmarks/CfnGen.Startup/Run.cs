namespace CfnGen.Startup;

/// <param name="Elapsed">Milliseconds from the call to the end of the process.</param>
internal sealed record Run(int ExitCode, string Output, double Elapsed);
