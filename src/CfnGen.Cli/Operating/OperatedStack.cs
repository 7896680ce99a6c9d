using CfnGen.Cli.Connecting;
using CfnGen.Cli.Deploying;
using CfnGen.Model;

namespace CfnGen.Cli.Operating;

/// <summary>A stack that a command works on.</summary>
/// <param name="Name">Its name in CloudFormation, or its id.</param>
/// <param name="Deployment">Null: the user named it as it is.</param>
internal sealed record OperatedStack(string Name, StackHandle Handle, PlannedDeployment? Deployment)
{
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

    /// <summary>What they are where nobody gives them a value; of a stack that the user named AWS has to be asked (<see cref="StackWorks"/>).</summary>
    public IEnumerable<string> SecretDefaults() => Deployment is null ? [] : TemplateParameter.SecretDefaultsOf(Deployment.Template);
}
