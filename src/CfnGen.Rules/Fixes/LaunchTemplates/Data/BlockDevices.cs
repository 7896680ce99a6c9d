using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes.LaunchTemplates.Data;

/// <summary>The block devices of a launch configuration as a launch template writes them.</summary>
internal static class BlockDevices
{
    /// <summary>The old node when nothing in it changes.</summary>
    /// <exception cref="NoEquivalentException">Only deploy time knows whether a device is left out.</exception>
    public static TemplateNode Of(TemplateNode node) => Nodes.InBranches(node, one => one switch
    {
        SequenceNode list => OfList(list),
        MappingNode device => OfDevice(device),
        _ => one,
    });

    private static SequenceNode OfList(SequenceNode list)
    {
        var items = new TemplateNode[list.Items.Count];
        var isSame = true;
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = Of(list.Items[index]);
            isSame &= ReferenceEquals(items[index], list.Items[index]);
        }

        return isSame ? list : new(items) { Comments = list.Comments };
    }

    private static MappingNode OfDevice(MappingNode device)
    {
        var entries = new List<MappingEntry>();
        var isSame = true;
        foreach (var entry in device.Entries)
        {
            var value = entry.Key switch
            {
                "Ebs" => Nodes.InBranches(entry.Value, volume => volume is MappingNode mapping ? OfVolume(mapping) : volume),
                "NoDevice" => OfNoDevice(entry.Value),
                _ => entry.Value,
            };
            isSame &= ReferenceEquals(value, entry.Value);
            if (value is not null)
            {
                entries.Add(new(entry.Key, value));
            }
        }

        return isSame ? device : new(entries) { Comments = device.Comments };
    }

    // Auto Scaling deletes the volumes of a launch configuration unless it is told not to.
    private static MappingNode OfVolume(MappingNode volume) => volume["DeleteOnTermination"] is not null
        ? volume
        : new([.. volume.Entries, new("DeleteOnTermination", ScalarNode.Boolean(true))]) { Comments = volume.Comments };

    // A yes or no in the one, in the other an empty text that is there or not.
    private static ScalarNode? OfNoDevice(TemplateNode value) => value switch
    {
        ScalarNode { Text: "true" } => Nodes.Text(""),
        ScalarNode { Text: "false" } => null,
        _ => throw new NoEquivalentException("NoDevice is computed, and a launch template takes an empty text or nothing: write true or false.", value.Source),
    };
}
