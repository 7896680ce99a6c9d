using CfnGen.Model;

namespace CfnGen.Cli;

/// <summary>What was asked for does not exist or does not go together; the message says what does.</summary>
internal sealed class WrongUsageException(string message) : CfnGenException(message);
