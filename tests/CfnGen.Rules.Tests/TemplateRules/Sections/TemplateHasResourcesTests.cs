using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class TemplateHasResourcesTests
{
    private readonly TemplateHasResources rule = new();

    [Fact]
    public void Accepts_one_resource()
    {
        const string Template = """
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_empty_section()
    {
        const string Template = """
            Resources: {}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(1,1) Resources: The section 'Resources' is empty: a template needs at least one resource."], findings);
    }

    [Fact]
    public void Reports_a_template_without_the_section()
    {
        const string Template = """
            Description: Nothing
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(1,1) : There is no section 'Resources': a template needs at least one resource."], findings);
    }

    [Fact]
    public void Leaves_a_template_alone_whose_resources_a_loop_makes()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Resources:
              Fn::ForEach::Topics:
                - Name
                - [Red]
                - Topic${Name}: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_misspelt_section_to_another_rule()
    {
        const string Template = """
            Ressources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
