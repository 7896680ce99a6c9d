using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class DescribeChangeSetRequest : AmazonCloudFormationRequest
{
    public string? ChangeSetName { get; set; }

    public string? StackName { get; set; }

    public string? NextToken { get; set; }

    public bool? IncludePropertyValues { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(ChangeSetName);
        query.Add(StackName);
        query.Add(NextToken);
        query.Add(IncludePropertyValues);
    }
}
