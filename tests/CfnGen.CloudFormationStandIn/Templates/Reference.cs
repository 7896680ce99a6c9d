using CfnGen.Model.Documents;

namespace CfnGen.CloudFormationStandIn.Templates;

/// <summary>A name that a value refers to, by Ref, Fn::GetAtt or in the text of Fn::Sub.</summary>
/// <param name="Name">A resource, parameter or pseudo parameter.</param>
/// <param name="Attribute">Null where the name itself is meant, as by Ref.</param>
internal sealed record Reference(string Name, string? Attribute)
{
    /// <summary>All that a value refers to, in both branches of a condition too.</summary>
    public static IEnumerable<Reference> In(TemplateNode? node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => In(entry.Value)),
        SequenceNode sequence => sequence.Items.SelectMany(In),
        IntrinsicNode call => Of(call).Concat(call.Function == IntrinsicFunction.Ref ? [] : In(call.Argument)),
        _ => [],
    };

    private static IEnumerable<Reference> Of(IntrinsicNode call)
    {
        if (call.Function == IntrinsicFunction.Ref && call.Argument is ScalarNode name)
        {
            return [new(name.Text, null)];
        }

        if (call.Function == IntrinsicFunction.GetAtt && call.Argument is SequenceNode { Items: [ScalarNode owner, var attribute] })
        {
            return [new(owner.Text, (attribute as ScalarNode)?.Text ?? "")];
        }

        return call.Function == IntrinsicFunction.Sub ? InText(call.Argument) : [];
    }

    private static IEnumerable<Reference> InText(TemplateNode argument)
    {
        var (text, own) = argument is SequenceNode { Items: [ScalarNode first, MappingNode variables] }
            ? (first.Text, variables)
            : ((argument as ScalarNode)?.Text ?? "", null);
        return SubText.Parse(text).Where(piece => piece.IsName && own?[piece.Text] is null).Select(piece => piece.Reference);
    }
}
