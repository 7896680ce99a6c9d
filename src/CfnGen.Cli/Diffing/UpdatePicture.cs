using System.Text;
using CfnGen.Cli.Diffing.Secrets;
using CfnGen.Cli.Templates;
using CfnGen.Planning.Capacity;
using CfnGen.Planning.Capacity.Timelines;

namespace CfnGen.Cli.Diffing;

/// <summary>How many instances and tasks run and serve during the updates, as a picture in a file.</summary>
internal static class UpdatePicture
{
    /// <summary>Puts the picture in the file's place, at once or not at all.</summary>
    /// <exception cref="OutputException">The disk refused; the file is as it was.</exception>
    public static void Save(string file, IReadOnlyList<PlannedPair> pairs)
    {
        var updates = new List<CapacityUpdate>();
        foreach (var pair in pairs)
        {
            foreach (var update in pair.Plan.CapacityUpdates)
            {
                // Logical ids tell apart only within a template.
                updates.Add(pairs.Count == 1 ? update : update with { LogicalId = $"{pair.Name} {update.LogicalId}" });
            }
        }

        var staged = StagedFile.Write(file, Path.GetFullPath(file), Encoding.UTF8.GetBytes(StandIns.Shown(TimelineSvg.Of(updates))), FileChange.Updated);
        try
        {
            staged.Commit();
        }
        finally
        {
            staged.Discard();
        }
    }
}
