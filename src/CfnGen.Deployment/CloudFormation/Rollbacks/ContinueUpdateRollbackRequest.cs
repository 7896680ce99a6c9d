using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Rollbacks;

public sealed class ContinueUpdateRollbackRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public string? RoleARN { get; set; }

    /// <summary>Logical ids; of a nested stack <c>NestedStack.LogicalId</c>. They are taken for rolled back, whatever they are.</summary>
    public List<string>? ResourcesToSkip { get; set; } = Absent.List<string>();

    public string? ClientRequestToken { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(RoleARN);
        query.Add(ResourcesToSkip);
        query.Add(ClientRequestToken);
    }
}
