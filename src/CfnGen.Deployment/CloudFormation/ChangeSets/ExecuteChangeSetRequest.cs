using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class ExecuteChangeSetRequest : AmazonCloudFormationRequest
{
    public string? ChangeSetName { get; set; }

    public string? StackName { get; set; }

    /// <summary>A call repeated with the same token executes once. Every event of the execution bears it.</summary>
    public string? ClientRequestToken { get; set; }

    public bool? DisableRollback { get; set; }

    public bool? RetainExceptOnCreate { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(ChangeSetName);
        query.Add(StackName);
        query.Add(ClientRequestToken);
        query.Add(DisableRollback);
        query.Add(RetainExceptOnCreate);
    }
}
