using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class GetTemplateResponse : AmazonWebServiceResponse, IAnswer<GetTemplateResponse>
{
    public string? TemplateBody { get; set; }

    public List<string>? StagesAvailable { get; set; } = Absent.List<string>();

    static GetTemplateResponse IAnswer<GetTemplateResponse>.Read(AnswerReader answer) => new()
    {
        TemplateBody = answer.Text(nameof(TemplateBody)),
        StagesAvailable = answer.Texts(nameof(StagesAvailable)),
    };
}
