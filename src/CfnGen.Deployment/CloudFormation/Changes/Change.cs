using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class Change : IAnswer<Change>
{
    public ChangeType? Type { get; set; }

    public int? HookInvocationCount { get; set; }

    public ResourceChange? ResourceChange { get; set; }

    static Change IAnswer<Change>.Read(AnswerReader answer) => new()
    {
        Type = answer.Text(nameof(Type)),
        HookInvocationCount = answer.Integer(nameof(HookInvocationCount)),
        ResourceChange = answer.Shape<ResourceChange>(nameof(ResourceChange)),
    };
}
