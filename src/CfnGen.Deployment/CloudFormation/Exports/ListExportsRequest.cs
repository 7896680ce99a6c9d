using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Exports;

public sealed class ListExportsRequest : AmazonCloudFormationRequest
{
    public string? NextToken { get; set; }

    internal override void Write(QueryWriter query) => query.Add(NextToken);
}
