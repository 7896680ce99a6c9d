using CfnGen.Model;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Has a secret by default: of a deployment no other can be known, because its values would be committed.</summary>
public sealed class VaultStack : Stack
{
    public Parameter<CfnString> Phrase => Parameter<CfnString>(new() { Type = ParameterType.String, NoEcho = true, Default = "sesame" });

    public GenericResource Queue => Resource(() => new GenericResource("AWS::SQS::Queue"));
}
