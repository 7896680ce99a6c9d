using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class CreateChangeSetResponse : AmazonWebServiceResponse, IAnswer<CreateChangeSetResponse>
{
    public string? Id { get; set; }

    public string? StackId { get; set; }

    static CreateChangeSetResponse IAnswer<CreateChangeSetResponse>.Read(AnswerReader answer) => new()
    {
        Id = answer.Needed(nameof(Id)),
        StackId = answer.Text(nameof(StackId)),
    };
}
