using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class DescribeStacksResponse : AmazonWebServiceResponse, IAnswer<DescribeStacksResponse>
{
    public List<Stack>? Stacks { get; set; } = Absent.List<Stack>();

    public string? NextToken { get; set; }

    static DescribeStacksResponse IAnswer<DescribeStacksResponse>.Read(AnswerReader answer) => new()
    {
        Stacks = answer.Whole<Stack>(nameof(Stacks)),
        NextToken = answer.Text(nameof(NextToken)),
    };
}
