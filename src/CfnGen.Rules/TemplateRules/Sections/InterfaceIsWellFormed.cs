using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>What a template says of how the console shows its parameters can be read.</summary>
internal sealed class InterfaceIsWellFormed : Rule
{
    public override RuleInfo Info { get; } = new("CG1014", Severity.Error,
        "AWS::CloudFormation::Interface in the metadata has ParameterGroups and ParameterLabels in the form that the console reads.",
        "The console shows the parameters in the order of the alphabet, without groups and labels.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html")
    {
        Wrong = """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroups:
                  - Label: Network
                    Parameters: [Stage]
            Parameters:
              Stage: {Type: String}
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Stage}}
            """,
        Right = """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroups:
                  - Label: {default: Network}
                    Parameters: [Stage]
            Parameters:
              Stage: {Type: String}
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Stage}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Root[SectionNames.Metadata]?[ConsoleInterface.Key] is not { } description)
        {
            yield break;
        }

        foreach (var finding in KeysAre(description, ["ParameterGroups", "ParameterLabels"]))
        {
            yield return finding;
        }

        if (description["ParameterGroups"] is { Node: not (SequenceNode or IntrinsicNode) } groups)
        {
            yield return At(groups, $"'ParameterGroups' takes a list of groups, and not {NodeWords.Of(groups.Node)}.");
        }

        foreach (var group in description["ParameterGroups"]?.Items ?? [])
        {
            foreach (var finding in OfGroup(group))
            {
                yield return finding;
            }
        }

        foreach (var label in description["ParameterLabels"]?.Entries ?? [])
        {
            if (OfLabel(label) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> OfGroup(Place group)
    {
        foreach (var finding in KeysAre(group, ["Label", "Parameters"]))
        {
            yield return finding;
        }

        if (group["Label"] is { } label && OfLabel(label) is { } wrong)
        {
            yield return wrong;
        }

        if (group["Parameters"] is { Node: not SequenceNode } names)
        {
            yield return At(names, $"'Parameters' takes a list of names, and not {NodeWords.Of(names.Node)}.");
        }
    }

    private Finding? OfLabel(Place label) =>
        label["default"]?.Text is null ? At(label, $"A label is a mapping with the key 'default' and a text, and not {NodeWords.Of(label.Node)}.") : null;

    private IEnumerable<Finding> KeysAre(Place mapping, string[] keys)
    {
        if (mapping.Node is not MappingNode)
        {
            yield return At(mapping, $"Here stand {string.Join(" and ", keys)}, and not {NodeWords.Of(mapping.Node)}.");
        }

        foreach (var key in mapping.Entries)
        {
            if (Array.IndexOf(keys, key.Name) < 0)
            {
                yield return AtKey(key, $"There is no '{key.Name}' here: use {string.Join(" or ", keys)}.");
            }
        }
    }
}
