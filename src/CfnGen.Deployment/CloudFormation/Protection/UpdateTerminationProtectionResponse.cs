using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Protection;

public sealed class UpdateTerminationProtectionResponse : AmazonWebServiceResponse, IAnswer<UpdateTerminationProtectionResponse>
{
    public string? StackId { get; set; }

    static UpdateTerminationProtectionResponse IAnswer<UpdateTerminationProtectionResponse>.Read(AnswerReader answer) => new()
    {
        StackId = answer.Text(nameof(StackId)),
    };
}
