using CfnGen.Model;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>git is not there, or does not have what was asked for.</summary>
internal sealed class GitException(string message) : CfnGenException(message);
