using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class ValidateTemplateRequest : AmazonCloudFormationRequest
{
    public string? TemplateBody { get; set; }

    public string? TemplateURL { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(TemplateBody);
        query.Add(TemplateURL);
    }
}
