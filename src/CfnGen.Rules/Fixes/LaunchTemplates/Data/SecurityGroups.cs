using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates.Data;

/// <summary>The security groups of a launch configuration, which takes ids and names in one place; a launch template takes them in two.</summary>
/// <param name="Value">The value for the launch template; the old node when nothing in it changes.</param>
/// <param name="AreNames">Whether all of them are names, which only works in a default VPC.</param>
internal sealed record SecurityGroups(TemplateNode Value, bool AreNames)
{
    /// <exception cref="NoEquivalentException">Some are names and some are ids.</exception>
    public static SecurityGroups Of(TemplateNode value, CheckedTemplate template)
    {
        var (names, ids) = (false, false);
        var changed = Changed(value);
        return names && ids
            ? throw new NoEquivalentException("Some of the security groups are given by name and some by id, and a launch template takes one kind only: write ids.", value.Source)
            : new(changed, names);

        TemplateNode Changed(TemplateNode node) => Nodes.InBranches(node, one => one is SequenceNode list ? ChangedList(list) : ChangedItem(one));

        SequenceNode ChangedList(SequenceNode list)
        {
            var items = new TemplateNode[list.Items.Count];
            var isSame = true;
            for (var index = 0; index < items.Length; index++)
            {
                items[index] = Changed(list.Items[index]);
                isSame &= ReferenceEquals(items[index], list.Items[index]);
            }

            return isSame ? list : new(items) { Comments = list.Comments };
        }

        TemplateNode ChangedItem(TemplateNode item)
        {
            var isName = IsName(item, template);
            names |= isName;
            ids |= !isName;
            return WithoutVpc(item, template) is { } group ? new IntrinsicNode(IntrinsicFunction.GetAtt, new SequenceNode([Nodes.Text(group), Nodes.Text("GroupId")])) { Comments = item.Comments } : item;
        }
    }

    private static bool IsName(TemplateNode item, CheckedTemplate template) => item switch
    {
        ScalarNode { Text: var text } => !text.StartsWith("sg-", StringComparison.Ordinal) && !DynamicReference.IsIn(text),
        IntrinsicNode { Argument: ScalarNode { Text: var name } } call when call.Function == IntrinsicFunction.Ref =>
            template.Parameters.Find(name)?["Type"]?.Text?.Contains("SecurityGroup::GroupName", StringComparison.Ordinal) == true,
        _ => false,
    };

    // A Ref of a group outside a VPC of its own gives its name.
    private static string? WithoutVpc(TemplateNode item, CheckedTemplate template) =>
        item is IntrinsicNode { Argument: ScalarNode { Text: var name } } call
        && call.Function == IntrinsicFunction.Ref
        && template.FindResource(name) is { Type: "AWS::EC2::SecurityGroup" } group
        && group.Properties?["VpcId"] is null
            ? name
            : null;
}
