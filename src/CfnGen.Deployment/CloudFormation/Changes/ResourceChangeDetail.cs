using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class ResourceChangeDetail : IAnswer<ResourceChangeDetail>
{
    public ResourceTargetDefinition? Target { get; set; }

    public EvaluationType? Evaluation { get; set; }

    public ChangeSource? ChangeSource { get; set; }

    public string? CausingEntity { get; set; }

    static ResourceChangeDetail IAnswer<ResourceChangeDetail>.Read(AnswerReader answer) => new()
    {
        Target = answer.Shape<ResourceTargetDefinition>(nameof(Target)),
        Evaluation = answer.Text(nameof(Evaluation)),
        ChangeSource = answer.Text(nameof(ChangeSource)),
        CausingEntity = answer.Text(nameof(CausingEntity)),
    };
}
