using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class ExecuteChangeSetRequest : AmazonCloudFormationRequest
{
    public string? ChangeSetName { get; set; }

    public string? StackName { get; set; }

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
