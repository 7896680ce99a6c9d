using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class MappingIsUsedTests
{
    private readonly MappingIsUsed rule = new();

    [Fact]
    public void Accepts_a_mapping_that_is_read()
    {
        const string Template = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, prod, Type]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Warns_of_one_that_is_not()
    {
        const string Template = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(2,3) Mappings/Sizes: Nothing uses the mapping 'Sizes': remove it."], findings);
    }

    [Fact]
    public void Leaves_mappings_alone_where_the_name_is_computed()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Parameters:
              Which: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [!Ref Which, prod, Type]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
