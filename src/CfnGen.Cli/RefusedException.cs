using CfnGen.Model;

namespace CfnGen.Cli;

/// <summary>Nothing was done, because something stood in the way that a person has to decide on.</summary>
internal sealed class RefusedException(string message) : CfnGenException(message);
