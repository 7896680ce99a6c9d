using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Resources;

public sealed class ListStackResourcesResponse : AmazonWebServiceResponse, IAnswer<ListStackResourcesResponse>
{
    public List<StackResourceSummary>? StackResourceSummaries { get; set; } = Absent.List<StackResourceSummary>();

    public string? NextToken { get; set; }

    static ListStackResourcesResponse IAnswer<ListStackResourcesResponse>.Read(AnswerReader answer) => new()
    {
        StackResourceSummaries = answer.Whole<StackResourceSummary>(nameof(StackResourceSummaries)),
        NextToken = answer.Text(nameof(NextToken)),
    };
}
