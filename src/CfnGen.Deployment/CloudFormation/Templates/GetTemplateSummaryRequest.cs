using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class GetTemplateSummaryRequest : AmazonCloudFormationRequest
{
    public string? TemplateBody { get; set; }

    public string? TemplateURL { get; set; }

    public string? StackName { get; set; }

    public string? StackSetName { get; set; }

    public CallAs? CallAs { get; set; }

    public TemplateSummaryConfig? TemplateSummaryConfig { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(TemplateBody);
        query.Add(TemplateURL);
        query.Add(StackName);
        query.Add(StackSetName);
        query.Add(CallAs);
        query.Add(TemplateSummaryConfig);
    }
}
