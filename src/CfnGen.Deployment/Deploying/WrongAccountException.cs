using CfnGen.Model;

namespace CfnGen.Deployment.Deploying;

public sealed class WrongAccountException(string stack, string wanted, string actual)
    : CfnGenException($"Stack {stack} belongs to account {wanted}, and the credentials lead to {actual}: nothing was changed. Choose others with --profile.")
{
    public string Stack { get; } = stack;

    public string Wanted { get; } = wanted;

    public string Actual { get; } = actual;
}
