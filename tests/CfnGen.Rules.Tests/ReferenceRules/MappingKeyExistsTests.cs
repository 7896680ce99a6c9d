using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class MappingKeyExistsTests
{
    private readonly MappingKeyExists rule = new();

    [Fact]
    public void Accepts_keys_that_are_there()
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
    public void Reports_a_first_and_a_second_key_that_are_not()
    {
        const string Template = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
                test: {Type: t4g.small}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, prd, Type]
                  TopicName: !FindInMap [Sizes, prod, Typ]
              Other:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, !Ref AWS::Region, Name]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,39) Resources/Alerts/Properties/DisplayName/Fn::FindInMap/1: The mapping 'Sizes' has no key 'prd'. Did you mean 'prod'?",
                "(10,43) Resources/Alerts/Properties/TopicName/Fn::FindInMap/2: The mapping 'Sizes' has no key 'Typ' under 'prod'. Did you mean 'Type'?",
                "(14,57) Resources/Other/Properties/DisplayName/Fn::FindInMap/2: No row of the mapping 'Sizes' has the key 'Name'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_keys_alone_that_are_computed_have_a_default_or_lie_in_a_branch_that_never_happens()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test]}
            Conditions:
              IsStage: !Equals [!Ref Stage, stage]
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, !Ref Stage, Type]
                  TopicName: !FindInMap [Sizes, stage, Type, {DefaultValue: none}]
              Other:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [IsStage, !FindInMap [Sizes, stage, Type], none]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_default_of_a_parameter_that_is_no_key()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String, Default: prd}
              Kind: {Type: String, Default: Typ}
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
                "(11,39) Resources/Alerts/Properties/DisplayName/Fn::FindInMap/1: The mapping 'Sizes' has no key 'prd' (the default of the parameter 'Stage'). Did you mean 'prod'?",
                "(12,43) Resources/Alerts/Properties/TopicName/Fn::FindInMap/2: The mapping 'Sizes' has no key 'Typ' (the default of the parameter 'Kind') under 'prod'. Did you mean 'Type'?",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_default_alone_that_does_not_lead_there()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String, Default: none}
              Size: {Type: String, Default: ''}
              Zones: {Type: String}
            Conditions:
              HasStage: !Not [!Equals [!Ref Stage, none]]
              HasSize: !Not [!Equals [!Ref Size, '']]
              HasZones: !Not [!Equals [!Ref Zones, '']]
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [HasStage, !FindInMap [Sizes, !Ref Stage, Type], none]
              Other:
                Type: AWS::SNS::Topic
                Condition: HasSize
                Properties:
                  DisplayName: !FindInMap [Sizes, !Ref Stage, Type]
              Third:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [HasZones, !FindInMap [Sizes, !Ref Stage, Type], none]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
