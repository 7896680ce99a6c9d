namespace CfnGen.Rules.SecurityRules.Network;

/// <summary>A port, and what listens there by custom.</summary>
internal sealed record OpenPort(int Number, string Service);
