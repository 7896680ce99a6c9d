using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Protection;

public sealed class GetStackPolicyResponse : AmazonWebServiceResponse, IAnswer<GetStackPolicyResponse>
{
    public string? StackPolicyBody { get; set; }

    static GetStackPolicyResponse IAnswer<GetStackPolicyResponse>.Read(AnswerReader answer) => new()
    {
        StackPolicyBody = answer.Text(nameof(StackPolicyBody)),
    };
}
