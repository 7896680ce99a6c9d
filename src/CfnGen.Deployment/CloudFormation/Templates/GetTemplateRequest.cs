using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class GetTemplateRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public string? ChangeSetName { get; set; }

    public TemplateStage? TemplateStage { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(ChangeSetName);
        query.Add(TemplateStage);
    }
}
