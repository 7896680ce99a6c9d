namespace CfnGen.Deployment.Tests.Faults;

/// <summary>Nothing of ours handles it, as nothing handles the end of a process.</summary>
internal sealed class ProcessKilledException() : Exception("killed");
