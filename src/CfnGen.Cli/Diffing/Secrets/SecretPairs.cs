using CfnGen.Cli.Diffing.Sources;
using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Objects that give a name and its value side by side: environment variables of containers, tags, parameters of Systems Manager.</summary>
internal static class SecretPairs
{
    private static readonly string[] NameKeys = ["Name", "Key", "ParameterKey", "ParameterName", "HeaderName"];

    private static readonly string[] ValueKeys = ["Value", "ParameterValue", "HeaderValue", "StringValue"];

    public static bool IsValue(string key) => Array.IndexOf(ValueKeys, key) >= 0;

    /// <summary>Whether its name speaks of a secret, also one that is put together: <c>!Sub '/${Stage}/db/password'</c>.</summary>
    public static bool NamesSecret(MappingNode mapping)
    {
        foreach (var key in NameKeys)
        {
            if (mapping[key] is ScalarNode or IntrinsicNode && SecretNames.Is(ReadableNode.TextOf(mapping[key]!)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the value that changed stands beside such a name or after such an option, in the old template or the new one.</summary>
    public static bool Hold(TemplatePair pair, ResourceChange resource, ValueChange change) =>
        (IsValue(change.Path[(change.Path.LastIndexOf('.') + 1)..]) || change.Path.EndsWith(']'))
        && (Holds(pair.Old.Root["Resources"], resource.FormerId ?? resource.LogicalId, change.Before)
            || Holds(pair.New.Root["Resources"], resource.LogicalId, change.After));

    private static bool Holds(TemplateNode? resources, string logicalId, TemplateNode? value) =>
        value is not null && resources is MappingNode all && all[logicalId] is { } body && Holds(body, value);

    private static bool Holds(TemplateNode node, TemplateNode value) => node switch
    {
        MappingNode mapping => (NamesSecret(mapping) && mapping.Entries.Any(entry => IsValue(entry.Key) && entry.Value.Equals(value)))
            || mapping.Entries.Any(entry => Holds(entry.Value, value)),
        SequenceNode list => HidesItem(list, value) || list.Items.Any(item => Holds(item, value)),
        IntrinsicNode call => Holds(call.Argument, value),
        _ => false,
    };

    private static bool HidesItem(SequenceNode list, TemplateNode value)
    {
        if (value is MappingNode || !list.Items.Contains(value))
        {
            return false;
        }

        var shown = Redaction.Of(list);
        return shown is SequenceNode { Items: var items } && !items.Contains(value);
    }
}
