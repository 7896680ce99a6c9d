using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class DescribeStackResourceDriftsResponse : AmazonWebServiceResponse, IAnswer<DescribeStackResourceDriftsResponse>
{
    public List<StackResourceDrift>? StackResourceDrifts { get; set; } = Absent.List<StackResourceDrift>();

    public string? NextToken { get; set; }

    static DescribeStackResourceDriftsResponse IAnswer<DescribeStackResourceDriftsResponse>.Read(AnswerReader answer) => new()
    {
        StackResourceDrifts = answer.Whole<StackResourceDrift>(nameof(StackResourceDrifts)),
        NextToken = answer.Text(nameof(NextToken)),
    };
}
