using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class MappingExistsTests
{
    private readonly MappingExists rule = new();

    [Fact]
    public void Accepts_a_mapping_that_is_declared()
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
    public void Reports_a_mapping_that_is_not()
    {
        const string Template = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Size, prod, Type]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,32) Resources/Alerts/Properties/DisplayName/Fn::FindInMap/0: There is no mapping 'Size'. Did you mean 'Sizes'?"], findings);
    }

    [Fact]
    public void Leaves_a_name_that_is_computed_alone()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
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
