using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class PhysicalResourceIdContextKeyValuePair : IAnswer<PhysicalResourceIdContextKeyValuePair>
{
    public string? Key { get; set; }

    public string? Value { get; set; }

    static PhysicalResourceIdContextKeyValuePair IAnswer<PhysicalResourceIdContextKeyValuePair>.Read(AnswerReader answer) => new()
    {
        Key = answer.Text(nameof(Key)),
        Value = answer.Text(nameof(Value)),
    };
}
