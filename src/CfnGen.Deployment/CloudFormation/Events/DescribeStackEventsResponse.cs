using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Events;

public sealed class DescribeStackEventsResponse : AmazonWebServiceResponse, IAnswer<DescribeStackEventsResponse>
{
    /// <summary>The newest first.</summary>
    public List<StackEvent>? StackEvents { get; set; } = Absent.List<StackEvent>();

    public string? NextToken { get; set; }

    static DescribeStackEventsResponse IAnswer<DescribeStackEventsResponse>.Read(AnswerReader answer) => new()
    {
        StackEvents = answer.Whole<StackEvent>(nameof(StackEvents)),
        NextToken = answer.Text(nameof(NextToken)),
    };
}
