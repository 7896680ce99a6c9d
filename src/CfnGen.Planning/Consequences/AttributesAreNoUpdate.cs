using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences;

/// <summary>CloudFormation does not update a stack for attributes of resources alone.</summary>
internal sealed class AttributesAreNoUpdate : IConsequences
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-direct.html
    private static readonly string[] Attributes = ["CreationPolicy", "DeletionPolicy", "UpdatePolicy", "UpdateReplacePolicy"];

    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        if (!IsAll(update))
        {
            yield break;
        }

        yield return new()
        {
            Kind = ConsequenceKind.NoEffect,
            Weight = Weight.Warning,
            Subject = update.Resources[0].LogicalId,
            Sentence = "Only policies of resources change: CloudFormation answers that there is nothing to update, and keeps the previous ones.",
            Remedy = ["Change something else along, for example a line of a resource's Metadata."],
        };
    }

    /// <summary>Whether an update changes nothing else.</summary>
    public static bool IsAll(PlannedUpdate update)
    {
        if (update.Entries.Count > 0 || update.Resources.Count == 0)
        {
            return false;
        }

        foreach (var change in update.Resources)
        {
            if (change.Kind != ChangeKind.Changed || !change.Changes.All(value => IsAttribute(value.Path)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAttribute(string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        return Array.IndexOf(Attributes, dot < 0 ? path : path[..dot]) >= 0;
    }
}
