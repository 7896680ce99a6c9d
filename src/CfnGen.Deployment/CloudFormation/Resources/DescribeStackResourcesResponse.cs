using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Resources;

public sealed class DescribeStackResourcesResponse : AmazonWebServiceResponse, IAnswer<DescribeStackResourcesResponse>
{
    public List<StackResource>? StackResources { get; set; } = Absent.List<StackResource>();

    static DescribeStackResourcesResponse IAnswer<DescribeStackResourcesResponse>.Read(AnswerReader answer) => new()
    {
        StackResources = answer.Whole<StackResource>(nameof(StackResources)),
    };
}
