using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Exports;

public sealed class ListImportsResponse : AmazonWebServiceResponse, IAnswer<ListImportsResponse>
{
    public List<string>? Imports { get; set; } = Absent.List<string>();

    public string? NextToken { get; set; }

    static ListImportsResponse IAnswer<ListImportsResponse>.Read(AnswerReader answer) => new()
    {
        Imports = answer.WholeTexts(nameof(Imports)),
        NextToken = answer.Text(nameof(NextToken)),
    };
}
