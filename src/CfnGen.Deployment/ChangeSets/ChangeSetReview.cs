namespace CfnGen.Deployment.ChangeSets;

/// <summary>A change set that CloudFormation has made and that waits for a decision.</summary>
/// <param name="Id">The change set's ARN.</param>
/// <param name="Creates">Whether there is no stack yet.</param>
/// <param name="Changes">Resource by resource, as CloudFormation orders them. Empty where only outputs, tags or metadata change.</param>
public sealed record ChangeSetReview(string StackName, string StackId, ChangeSetName Name, string Id, bool Creates, IReadOnlyList<ReviewedChange> Changes)
{
    /// <summary>The page of the console that shows it.</summary>
    public string Link
    {
        get
        {
            var region = Id.Split(':') is [_, _, _, { Length: > 0 } named, ..] ? named : "us-east-1";
            var console = Id.StartsWith("arn:aws-cn:", StringComparison.Ordinal) ? "console.amazonaws.cn"
                : Id.StartsWith("arn:aws-us-gov:", StringComparison.Ordinal) ? "console.amazonaws-us-gov.com"
                : "console.aws.amazon.com";
            return $"https://{region}.{console}/cloudformation/home?region={region}#/stacks/changesets/changes?stackId={Uri.EscapeDataString(StackId)}&changeSetId={Uri.EscapeDataString(Id)}";
        }
    }
}
