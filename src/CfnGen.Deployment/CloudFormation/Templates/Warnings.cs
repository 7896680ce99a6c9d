using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class Warnings : IAnswer<Warnings>
{
    public List<string>? UnrecognizedResourceTypes { get; set; } = Absent.List<string>();

    static Warnings IAnswer<Warnings>.Read(AnswerReader answer) => new()
    {
        UnrecognizedResourceTypes = answer.Texts(nameof(UnrecognizedResourceTypes)),
    };
}
