using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class DescribeStackResourceDriftsRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public List<string>? StackResourceDriftStatusFilters { get; set; } = Absent.List<string>();

    public string? NextToken { get; set; }

    public int? MaxResults { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(StackResourceDriftStatusFilters);
        query.Add(NextToken);
        query.Add(MaxResults);
    }
}
