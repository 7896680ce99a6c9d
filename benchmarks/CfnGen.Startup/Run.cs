namespace CfnGen.Startup;

/// <param name="Elapsed">Milliseconds from the call to the end of the process.</param>
/// <param name="Processor">Milliseconds on all processors: what remains when a machine has other work.</param>
internal sealed record Run(int ExitCode, string Output, double Elapsed, double Processor);
