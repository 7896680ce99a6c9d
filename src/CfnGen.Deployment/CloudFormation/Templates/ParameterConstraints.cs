using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class ParameterConstraints : IAnswer<ParameterConstraints>
{
    public List<string>? AllowedValues { get; set; } = Absent.List<string>();

    static ParameterConstraints IAnswer<ParameterConstraints>.Read(AnswerReader answer) => new()
    {
        AllowedValues = answer.Texts(nameof(AllowedValues)),
    };
}
