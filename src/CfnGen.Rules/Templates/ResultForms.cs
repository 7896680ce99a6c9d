using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Rules.ReferenceRules;
using Kind = CfnGen.Catalogue.ScalarKind;

namespace CfnGen.Rules.Templates;

/// <summary>Whether a value is a text or a list, as far as the template tells.</summary>
internal static class ResultForms
{
    private static readonly IntrinsicFunction[] Texts =
        [IntrinsicFunction.Sub, IntrinsicFunction.Join, IntrinsicFunction.Base64, IntrinsicFunction.ToJsonString, IntrinsicFunction.Length];

    private static readonly IntrinsicFunction[] Lists = [IntrinsicFunction.Split, IntrinsicFunction.GetAZs, IntrinsicFunction.Cidr];

    public static ResultForm Of(Place place, CheckedTemplate template) => place.Node switch
    {
        ScalarNode => ResultForm.Text,
        SequenceNode => ResultForm.List,
        MappingNode => ResultForm.Object,
        IntrinsicNode call => Of(call.Function, place.Argument, template),
        _ => ResultForm.Unknown,
    };

    /// <summary>What a variable of <c>Fn::Sub</c> gives that the call does not define itself.</summary>
    public static ResultForm OfName(string name, CheckedTemplate template)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? OfRef(name, template) : OfAttribute(name[..dot], name[(dot + 1)..], template);
    }

    private static ResultForm Of(IntrinsicFunction function, Place argument, CheckedTemplate template) =>
        Array.IndexOf(Texts, function) >= 0 ? ResultForm.Text
        : Array.IndexOf(Lists, function) >= 0 ? ResultForm.List
        : function == IntrinsicFunction.Ref ? OfRef(argument.Text, template)
        : function == IntrinsicFunction.GetAtt && argument.Items is [{ Text: { } resource }, { Text: { } attribute }] ? OfAttribute(resource, attribute, template)
        : function == IntrinsicFunction.FindInMap ? OfMapping(argument, template)
        : ResultForm.Unknown;

    private static ResultForm OfRef(string? name, CheckedTemplate template) =>
        name is null or PseudoParameters.NoValue ? ResultForm.Unknown
        : name == PseudoParameters.NotificationARNs ? ResultForm.List
        : template.Parameters.Find(name) is { } parameter ? OfParameter(parameter["Type"]?.Text)
        : PseudoParameters.Contain(name) || template.Resources.Find(name) is not null ? ResultForm.Text
        : ResultForm.Unknown;

    private static ResultForm OfParameter(string? type) =>
        type is null || !ParameterTypes.IsKnown(type) ? ResultForm.Unknown
        : ParameterTypes.IsList(type) ? ResultForm.List
        : ResultForm.Text;

    // Which row is taken may be for deploy time to say; what all rows have in common is certain.
    private static ResultForm OfMapping(Place argument, CheckedTemplate template)
    {
        if (argument.Items is not [{ Text: { } name }, var row, { Text: { } key }] || template.Mappings.Find(name) is not { } mapping)
        {
            return ResultForm.Unknown;
        }

        if (row.Text is { } known)
        {
            return OfValue(mapping[known]?[key]);
        }

        ResultForm? common = null;
        foreach (var one in mapping.Entries)
        {
            var form = OfValue(one[key]);
            if (form == ResultForm.Unknown || (common ?? form) != form)
            {
                return ResultForm.Unknown;
            }

            common = form;
        }

        return common ?? ResultForm.Unknown;
    }

    private static ResultForm OfValue(Place? value) => value?.Node switch
    {
        ScalarNode => ResultForm.Text,
        SequenceNode => ResultForm.List,
        _ => ResultForm.Unknown,
    };

    private static ResultForm OfAttribute(string name, string attribute, CheckedTemplate template) =>
        template.FindResource(name) is not { } resource ? ResultForm.Unknown : ResourceAttributes.TypeOf(resource, attribute) switch
        {
            ListType => ResultForm.List,
            ScalarType { Kind: not (Kind.Json or Kind.Tag) } => ResultForm.Text,
            _ => ResultForm.Unknown,
        };
}
