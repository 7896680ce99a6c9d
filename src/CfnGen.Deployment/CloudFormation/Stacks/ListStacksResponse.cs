using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class ListStacksResponse : AmazonWebServiceResponse, IAnswer<ListStacksResponse>
{
    public List<StackSummary>? StackSummaries { get; set; } = Absent.List<StackSummary>();

    public string? NextToken { get; set; }

    static ListStacksResponse IAnswer<ListStacksResponse>.Read(AnswerReader answer) => new()
    {
        StackSummaries = answer.Whole<StackSummary>(nameof(StackSummaries)),
        NextToken = answer.Text(nameof(NextToken)),
    };
}
