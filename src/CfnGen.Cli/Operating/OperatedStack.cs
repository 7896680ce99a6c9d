using CfnGen.Cli.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Model;

namespace CfnGen.Cli.Operating;

/// <summary>A stack that a command works on.</summary>
/// <param name="Name">In CloudFormation.</param>
/// <param name="Deployment">Null: the user named it as it is.</param>
internal sealed record OperatedStack(string Name, PlannedDeployment? Deployment)
{
    /// <summary>Null: whatever the connection says.</summary>
    public string? Region => Deployment?.Region;

    /// <summary>Values of parameters that must never be shown.</summary>
    public IEnumerable<string> Secrets()
    {
        if (Deployment is null)
        {
            return [];
        }

        var secret = TemplateParameter.AllOf(Deployment.Template).Where(parameter => parameter.IsSecret).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        return Deployment.Parameters.Where(parameter => secret.Contains(parameter.Name)).Select(parameter => parameter.Value);
    }

    /// <exception cref="RefusedException">The credentials lead to another account than the environment's.</exception>
    public void RequireAccount(CurrentStack found)
    {
        if (Deployment?.Environment.Account is { } wanted && found.Id.Split(':') is [_, _, _, _, { Length: > 0 } actual, ..] && actual != wanted)
        {
            throw new RefusedException($"{Name} belongs to account {wanted}, and the credentials lead to {actual}: nothing was done. Choose others with --profile.");
        }
    }
}
