using CfnGen.Catalogue;
using CfnGen.Deployment.Deleting;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Cli.Operating.Reports;

/// <summary>What becomes of the resources of a stack that is deleted.</summary>
internal sealed class DeletionSummary
{
    public DeletionSummary(DeletionReview review)
    {
        ChangeSets = review.ChangeSets;
        foreach (var each in review.Resources)
        {
            if (each.Fate == ResourceFate.Kept || (each.Resource.Path.Count == 0 && review.Retained.Contains(each.Resource.LogicalId)))
            {
                Kept.Add(each.Resource);
            }
            else if (each.Fate == ResourceFate.Snapshot)
            {
                Snapshots.Add(each.Resource);
            }
            else
            {
                Deleted++;
                // Of a nested stack, what is in it counts.
                if (each.Resource.NestedStack is null && ResourceCatalogue.Find(each.Resource.Type) is { Stateful: true })
                {
                    WithData.Add(each.Resource);
                }
            }
        }
    }

    /// <summary>The names of those that wait in a stack that has never been created.</summary>
    public IReadOnlyList<string> ChangeSets { get; }

    /// <summary>How many go and leave nothing behind.</summary>
    public int Deleted { get; }

    /// <summary>Those of them that hold data.</summary>
    public List<OwnedResource> WithData { get; } = [];

    /// <summary>What stays, outside of any stack.</summary>
    public List<OwnedResource> Kept { get; } = [];

    /// <summary>What goes, and leaves a snapshot.</summary>
    public List<OwnedResource> Snapshots { get; } = [];
}
