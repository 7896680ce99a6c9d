using CfnGen.Model;

namespace CfnGen.Cli.Deploying;

/// <summary>The credentials are of another account than the environment's.</summary>
internal sealed class WrongAccountException(string stack, string wanted, string found)
    : CfnGenException($"{stack} belongs into account {wanted}, and these credentials are of account {found}. Nothing was changed; choose others with --profile.");
