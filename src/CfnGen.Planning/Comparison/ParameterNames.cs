using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Comparison;

/// <summary>The parameters of a template to which a value in canonical form refers.</summary>
internal static class ParameterNames
{
    public static IReadOnlyCollection<string> In(TemplateNode value, PlannedTemplate template)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        if (template.Section("Parameters") is { } parameters)
        {
            Collect(value, parameters, names);
        }

        return names;
    }

    private static void Collect(TemplateNode node, MappingNode parameters, SortedSet<string> names)
    {
        switch (node)
        {
            case IntrinsicNode { Argument: ScalarNode { Text: var name } } call when call.Function == IntrinsicFunction.Ref:
                if (parameters[name] is not null)
                {
                    names.Add(name);
                }

                break;
            case IntrinsicNode call:
                Collect(call.Argument, parameters, names);
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Collect(item, parameters, names);
                }

                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Collect(entry.Value, parameters, names);
                }

                break;
        }
    }
}
