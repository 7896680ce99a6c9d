using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class ChoiceIsMappingKeyTests
{
    private readonly ChoiceIsMappingKey rule = new();

    [Fact]
    public void Accepts_choices_that_are_all_there()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test]}
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
                test: {Type: t4g.small}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, !Ref Stage, Type]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_choices_that_are_not()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test, dev]}
              Kind: {Type: String, AllowedValues: [Type, Size]}
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, !Ref Stage, Type]
                  TopicName: !FindInMap [Sizes, prod, !Ref Kind]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(11,39) Resources/Alerts/Properties/DisplayName/Fn::FindInMap/1: The mapping 'Sizes' has no key 'test' and 'dev', which the parameter 'Stage' allows.",
                "(12,43) Resources/Alerts/Properties/TopicName/Fn::FindInMap/2: The mapping 'Sizes' has no key 'Size' under 'prod', which the parameter 'Kind' allows.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_choices_alone_that_a_condition_keeps_away()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test, none]}
            Conditions:
              HasStage: !Not [!Equals [!Ref Stage, none]]
              IsTest: !Equals [!Ref Stage, test]
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: HasStage
                Properties:
                  DisplayName: !If [IsTest, small, !FindInMap [Sizes, !Ref Stage, Type]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_default_of_its_own_and_what_only_deploy_time_knows_alone()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test]}
              Free: {Type: String}
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, !Ref Stage, Type, {DefaultValue: none}]
                  TopicName: !FindInMap [Sizes, !Ref Free, Type]
              Other:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, !Ref AWS::Region, Type]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
