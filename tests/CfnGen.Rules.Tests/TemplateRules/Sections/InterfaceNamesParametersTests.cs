using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class InterfaceNamesParametersTests
{
    private readonly InterfaceNamesParameters rule = new();

    [Fact]
    public void Accepts_parameters_that_there_are()
    {
        const string Template = """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroups:
                  - Parameters: [Vpc]
                ParameterLabels:
                  Vpc: {default: The network}
            Parameters:
              Vpc: {Type: String}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_names_of_none()
    {
        const string Template = """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroups:
                  - Parameters: [Vpcs]
                ParameterLabels:
                  Stage: {default: The stage}
            Parameters:
              Vpc: {Type: String}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,22) Metadata/AWS::CloudFormation::Interface/ParameterGroups/0/Parameters/0: There is no parameter 'Vpcs'. Did you mean 'Vpc'?",
                "(6,7) Metadata/AWS::CloudFormation::Interface/ParameterLabels/Stage: There is no parameter 'Stage'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_template_alone_to_which_a_macro_may_add_parameters()
    {
        const string Template = """
            Transform: Own
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroups:
                  - Parameters: [Vpc]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
