using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Exports;

public sealed class Export : IAnswer<Export>
{
    public string? ExportingStackId { get; set; }

    public string? Name { get; set; }

    public string? Value { get; set; }

    static Export IAnswer<Export>.Read(AnswerReader answer) => new()
    {
        ExportingStackId = answer.Text(nameof(ExportingStackId)),
        Name = answer.Text(nameof(Name)),
        Value = answer.Text(nameof(Value)),
    };
}
