using CfnGen.Rules.Fixes;

namespace CfnGen.Rules.Tests.Fixes;

public sealed class TemplateFixerTests
{
    [Fact]
    public void Leaves_a_text_alone_in_which_nothing_is_to_mend()
    {
        const string Template = "Resources:   {Alerts: {Type: AWS::SNS::Topic}}  # as it is\n";

        var result = TemplateFixer.Fix(Template, "t.yaml");

        Assert.Same(Template, result.Text);
        Assert.Empty(result.Fixed);
    }

    [Fact]
    public void Keeps_comments_layout_and_the_ends_of_lines()
    {
        const string Template = "# A head\r\nResources:\r\n\r\n    Alerts:   # first\r\n        Type:  'AWS::SNS::Topic'\r\n        Properties: {DisplayName: !Sub alerts ,  FifoTopic: false}\r\n";

        var result = TemplateFixer.Fix(Template, "t.yaml");

        Assert.Equal(Template.Replace("!Sub alerts", "alerts", StringComparison.Ordinal), result.Text);
    }

    [Fact]
    public void Mends_what_several_rules_find_and_says_where_it_stood()
    {
        const string Template = """
            AWSTemplateFormatVersion: 2010-09-09
            Resources:
              Queue:
                Type: AWS::SQS::Queue
              Alerts:
                Type: AWS::SNS::Topic
                DependsOn: Queue
                Properties:
                  DisplayName: !Ref Queue
                  TopicName: !Sub alerts
            """;

        var result = TemplateFixer.Fix(Template, "t.yaml");

        Assert.Equal(
            """
            AWSTemplateFormatVersion: '2010-09-09'
            Resources:
              Queue:
                Type: AWS::SQS::Queue
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Queue
                  TopicName: alerts
            """,
            result.Text);
        Assert.Equal(["CG1703 1", "CG2206 10", "CG2207 7"], result.Fixed.Select(finding => $"{finding.Rule.Id} {finding.Location.Line}").Order(StringComparer.Ordinal));
        Assert.Empty(result.Left);
    }

    [Fact]
    public void Leaves_what_somebody_has_excused()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Metadata: {cfngen: {ignore: {CG2206: A variable comes soon.}}}
                Properties:
                  DisplayName: !Sub alerts
            """;

        var result = TemplateFixer.Fix(Template, "t.yaml");

        Assert.Same(Template, result.Text);
    }

    [Fact]
    public void Leaves_the_rules_alone_that_are_off()
    {
        const string Template = "AWSTemplateFormatVersion: 2010-09-09\nResources: {A: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub alerts}}}\n";

        var result = TemplateFixer.Fix(Template, "t.yaml", Fixed.Only("CG2206"));

        Assert.Equal(["CG2206"], result.Fixed.Select(finding => finding.Rule.Id));
        Assert.StartsWith("AWSTemplateFormatVersion: 2010-09-09\n", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_make_a_fix_that_another_rule_would_complain_of()
    {
        const string Template = """
            AWSTemplateFormatVersion: 2010-09-09
            Parameters:
              Code: {Type: String, Default: 0123, AllowedValues: [83]}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Code
            """;

        var result = TemplateFixer.Fix(Template, "t.yaml");

        Assert.Equal(["CG1703"], result.Fixed.Select(finding => finding.Rule.Id));
        Assert.Equal(["CG1701"], result.Left.Select(finding => finding.Rule.Id));
        Assert.Contains("Default: 0123", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_says_that_it_can_be_fixed_if_and_only_if_it_knows_how()
    {
        var saying = RuleCatalogue.All.Where(rule => rule.Info.IsFixable).Select(rule => rule.Info.Id);

        var knowing = RuleCatalogue.All.Where(rule => rule is IFixable).Select(rule => rule.Info.Id);

        Assert.Equal(knowing, saying);
    }

    [Theory]
    [MemberData(nameof(FixableIds))]
    public void The_example_of_a_rule_that_can_be_fixed_becomes_the_right_one(string id)
    {
        var rule = RuleCatalogue.Find(id)!;

        var result = TemplateFixer.Fix(rule.Wrong!, "t.yaml", Fixed.Only(id));

        Assert.Equal(rule.Right, result.Text);
    }

    public static TheoryData<string> FixableIds => [.. RuleCatalogue.Rules.Where(rule => rule.IsFixable).Select(rule => rule.Id)];
}
