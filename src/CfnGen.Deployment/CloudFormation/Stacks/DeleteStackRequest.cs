using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class DeleteStackRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    /// <summary>Taken only for a stack whose deletion failed.</summary>
    public List<string>? RetainResources { get; set; } = Absent.List<string>();

    public string? RoleARN { get; set; }

    public string? ClientRequestToken { get; set; }

    public DeletionMode? DeletionMode { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(RetainResources);
        query.Add(RoleARN);
        query.Add(ClientRequestToken);
        query.Add(DeletionMode);
    }
}
