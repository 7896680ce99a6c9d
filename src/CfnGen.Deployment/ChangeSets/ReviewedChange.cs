using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>What CloudFormation says that it will do to one resource.</summary>
/// <param name="Action">Add, Modify, Remove, Import or Dynamic.</param>
/// <param name="Replacement">For Modify only: True, False or Conditional.</param>
/// <param name="Causes">The properties, attributes and tags that change.</param>
public sealed record ReviewedChange(string LogicalId, string Type, string? PhysicalId, ChangeAction Action, Replacement? Replacement, IReadOnlyList<string> Causes)
{
    /// <summary>The resource that is there now goes, with whatever it holds.</summary>
    public bool IsReplacement => Replacement == Replacement.True;

    internal static ReviewedChange Of(ResourceChange change) => new(
        change.LogicalResourceId ?? throw Lacks("LogicalResourceId"),
        change.ResourceType ?? throw Lacks("ResourceType"),
        change.PhysicalResourceId,
        change.Action ?? throw Lacks("Action"),
        change.Action == ChangeAction.Modify ? change.Replacement : null,
        CausesOf(change));

    private static UnexpectedAnswerException Lacks(string member) => new("DescribeChangeSet", $"a change has no {member}.");

    private static List<string> CausesOf(ResourceChange change)
    {
        var causes = new List<string>();
        foreach (var detail in change.Details ?? [])
        {
            var cause = detail.Target?.Name ?? detail.Target?.Attribute?.Value;
            if (cause is not null && !causes.Contains(cause))
            {
                causes.Add(cause);
            }
        }

        return causes;
    }
}
