using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class ListChangeSetsResponse : AmazonWebServiceResponse, IAnswer<ListChangeSetsResponse>
{
    public List<ChangeSetSummary>? Summaries { get; set; } = Absent.List<ChangeSetSummary>();

    public string? NextToken { get; set; }

    static ListChangeSetsResponse IAnswer<ListChangeSetsResponse>.Read(AnswerReader answer) => new()
    {
        Summaries = answer.Whole<ChangeSetSummary>(nameof(Summaries)),
        NextToken = answer.Text(nameof(NextToken)),
    };
}
