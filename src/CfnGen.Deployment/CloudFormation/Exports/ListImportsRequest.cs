using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Exports;

public sealed class ListImportsRequest : AmazonCloudFormationRequest
{
    public string? ExportName { get; set; }

    public string? NextToken { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(ExportName);
        query.Add(NextToken);
    }
}
