using CfnGen.Deployment.ChangeSets;

namespace CfnGen.Deployment.Deploying;

/// <summary>All that a deployment is going to change: what a person decides on.</summary>
/// <param name="StackId">The stack's ARN.</param>
/// <param name="ChangeSet">Null: CloudFormation finds nothing to change, so there are the settings only.</param>
/// <param name="Settings">What stands beside the template.</param>
public sealed record DeployReview(string StackName, string StackId, ChangeSetReview? ChangeSet, IReadOnlyList<SettingChange> Settings);
