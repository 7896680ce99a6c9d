using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class Output : IAnswer<Output>
{
    public string? OutputKey { get; set; }

    public string? OutputValue { get; set; }

    public string? Description { get; set; }

    public string? ExportName { get; set; }

    static Output IAnswer<Output>.Read(AnswerReader answer) => new()
    {
        OutputKey = answer.Text(nameof(OutputKey)),
        OutputValue = answer.Text(nameof(OutputValue)),
        Description = answer.Text(nameof(Description)),
        ExportName = answer.Text(nameof(ExportName)),
    };
}
