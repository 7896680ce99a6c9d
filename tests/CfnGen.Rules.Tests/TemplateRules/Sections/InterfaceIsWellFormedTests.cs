using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class InterfaceIsWellFormedTests
{
    private readonly InterfaceIsWellFormed rule = new();

    [Fact]
    public void Accepts_groups_and_labels()
    {
        const string Template = """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroups:
                  - Label: {default: Network}
                    Parameters: [Vpc, Subnet]
                ParameterLabels:
                  Vpc: {default: The network}
              Other: {Label: x}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_the_console_cannot_read()
    {
        const string Template = """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroup: []
                ParameterGroups:
                  - Label: Network
                    Parameters: Vpc
                    Order: 1
                ParameterLabels:
                  Vpc: The network
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(3,5) Metadata/AWS::CloudFormation::Interface/ParameterGroup: There is no 'ParameterGroup' here: use ParameterGroups or ParameterLabels.",
                "(5,16) Metadata/AWS::CloudFormation::Interface/ParameterGroups/0/Label: A label is a mapping with the key 'default' and a text, and not a single value.",
                "(6,21) Metadata/AWS::CloudFormation::Interface/ParameterGroups/0/Parameters: 'Parameters' takes a list of names, and not a single value.",
                "(7,9) Metadata/AWS::CloudFormation::Interface/ParameterGroups/0/Order: There is no 'Order' here: use Label or Parameters.",
                "(9,12) Metadata/AWS::CloudFormation::Interface/ParameterLabels/Vpc: A label is a mapping with the key 'default' and a text, and not a single value.",
            ],
            findings);
    }

    [Fact]
    public void Reports_lists_for_mappings_and_the_other_way_round()
    {
        const string Template = """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroups: {Network: [Vpc]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(3,22) Metadata/AWS::CloudFormation::Interface/ParameterGroups: 'ParameterGroups' takes a list of groups, and not a mapping."], findings);
    }

    [Fact]
    public void Leaves_a_template_without_it_alone()
    {
        const string Template = """
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
