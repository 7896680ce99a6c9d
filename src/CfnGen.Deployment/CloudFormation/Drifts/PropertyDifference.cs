using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class PropertyDifference : IAnswer<PropertyDifference>
{
    public string? PropertyPath { get; set; }

    public string? ExpectedValue { get; set; }

    public string? ActualValue { get; set; }

    public DifferenceType? DifferenceType { get; set; }

    static PropertyDifference IAnswer<PropertyDifference>.Read(AnswerReader answer) => new()
    {
        PropertyPath = answer.Text(nameof(PropertyPath)),
        ExpectedValue = answer.Text(nameof(ExpectedValue)),
        ActualValue = answer.Text(nameof(ActualValue)),
        DifferenceType = answer.Text(nameof(DifferenceType)),
    };
}
