using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class ListStacksRequest : AmazonCloudFormationRequest
{
    public string? NextToken { get; set; }

    public List<string>? StackStatusFilter { get; set; } = Absent.List<string>();

    internal override void Write(QueryWriter query)
    {
        query.Add(NextToken);
        query.Add(StackStatusFilter);
    }
}
