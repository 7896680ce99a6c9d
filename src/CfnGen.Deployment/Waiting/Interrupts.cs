namespace CfnGen.Deployment.Waiting;

/// <summary>What a person asks for with Ctrl-C.</summary>
/// <param name="First">Stop what is being done, in an orderly way, and tell me how it ended.</param>
/// <param name="Second">Leave everything as it is and let me go.</param>
public readonly record struct Interrupts(CancellationToken First, CancellationToken Second);
