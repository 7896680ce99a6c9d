using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class NothingIsNullTests
{
    private readonly NothingIsNull rule = new();

    [Fact]
    public void Accepts_values()
    {
        const string Template = """
            Description: A
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_null_wherever_it_stands()
    {
        const string Template = """
            Description:
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Metadata: {A: null}
                Properties:
                  Tags: [~]
                  DisplayName: !Sub ["${A}", {A: }]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(1,1) Description: 'Description' has no value: give it one, or leave it out.",
                "(5,16) Resources/Alerts/Metadata/A: 'A' has no value: give it one, or leave it out.",
                "(7,14) Resources/Alerts/Properties/Tags/0: This item has no value: give it one, or leave it out.",
                "(8,35) Resources/Alerts/Properties/DisplayName/Fn::Sub/1/A: 'A' has no value: give it one, or leave it out.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_empty_texts_and_lists_alone()
    {
        const string Template = """
            Description: ''
            Metadata: {A: [], B: {}}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
