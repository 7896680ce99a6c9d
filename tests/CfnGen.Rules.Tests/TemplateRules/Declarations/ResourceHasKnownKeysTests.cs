using CfnGen.Rules.TemplateRules.Declarations;

namespace CfnGen.Rules.Tests.TemplateRules.Declarations;

public sealed class ResourceHasKnownKeysTests
{
    private readonly ResourceHasKnownKeys rule = new();

    [Fact]
    public void Accepts_every_key()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: A
                DependsOn: [B]
                Metadata: {}
                DeletionPolicy: Retain
                UpdateReplacePolicy: Retain
                UpdatePolicy: {}
                CreationPolicy: {}
                Properties: {}
              Custom: {Type: Custom::Thing, Version: 1.0}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_other_keys_other_forms_and_a_missing_type()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Property: {}
                DisplayName: x
                DependsOn: !Ref B
                Condition: !Equals [a, b]
                Version: 1
              Other:
                Properties: [a]
                Metadata: text
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,5) Resources/Alerts/Property: Resources have no 'Property'. Did you mean 'Properties'?",
                "(5,5) Resources/Alerts/DisplayName: Resources have no 'DisplayName': properties stand under 'Properties'.",
                "(6,5) Resources/Alerts/DependsOn: 'DependsOn' takes the name of a resource, or a list of names, and no functions.",
                "(7,5) Resources/Alerts/Condition: 'Condition' takes a text, and not the function Fn::Equals.",
                "(8,5) Resources/Alerts/Version: 'Version' is for custom resources only.",
                "(9,3) Resources/Other: The resource 'Other' needs a 'Type'.",
                "(10,5) Resources/Other/Properties: 'Properties' takes a mapping, and not a list.",
                "(11,5) Resources/Other/Metadata: 'Metadata' takes a mapping, and not a single value.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_keys_alone_that_a_macro_takes()
    {
        const string Template = """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Connectors: {}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
