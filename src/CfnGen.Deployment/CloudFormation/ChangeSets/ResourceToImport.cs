using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class ResourceToImport : IQueryShape
{
    public string? ResourceType { get; set; }

    public string? LogicalResourceId { get; set; }

    public Dictionary<string, string>? ResourceIdentifier { get; set; } = Absent.Map();

    void IQueryShape.Write(QueryWriter query)
    {
        query.Add(ResourceType);
        query.Add(LogicalResourceId);
        query.Add(ResourceIdentifier);
    }
}
