using CfnGen.Rules.TemplateRules.Entries;

namespace CfnGen.Rules.Tests.TemplateRules.Entries;

public sealed class MappingHasTwoLevelsTests
{
    private readonly MappingHasTwoLevels rule = new();

    [Fact]
    public void Accepts_values_and_lists_of_values()
    {
        const string Template = """
            Mappings:
              Sizes: {prod: {Type: a, Zones: [a, b], Count: 2}}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_level_three_levels_and_functions()
    {
        const string Template = """
            Mappings:
              Flat: {prod: a}
              Deep: {prod: {Type: {Name: a}}}
              Computed: {prod: {Type: !Ref AWS::Region}}
              Nothing: {}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,16) Mappings/Flat/prod: The row 'prod' takes keys with values, and not a single value.",
                "(3,23) Mappings/Deep/prod/Type: 'Type' takes a value or a list of values, and not a mapping.",
                "(4,27) Mappings/Computed/prod/Type: 'Type' takes a value or a list of values, and not the function Ref.",
                "(5,3) Mappings/Nothing: The mapping 'Nothing' has no rows.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_macros_alone()
    {
        const string Template = """
            Mappings:
              Sizes:
                Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://x/y}}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
