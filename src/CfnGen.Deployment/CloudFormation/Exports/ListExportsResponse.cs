using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Exports;

public sealed class ListExportsResponse : AmazonWebServiceResponse, IAnswer<ListExportsResponse>
{
    public List<Export>? Exports { get; set; } = Absent.List<Export>();

    public string? NextToken { get; set; }

    static ListExportsResponse IAnswer<ListExportsResponse>.Read(AnswerReader answer) => new()
    {
        Exports = answer.Whole<Export>(nameof(Exports)),
        NextToken = answer.Text(nameof(NextToken)),
    };
}
