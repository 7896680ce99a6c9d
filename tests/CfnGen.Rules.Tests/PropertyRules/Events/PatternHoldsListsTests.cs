using CfnGen.Rules.PropertyRules.Events;

namespace CfnGen.Rules.Tests.PropertyRules.Events;

public sealed class PatternHoldsListsTests
{
    private readonly PatternHoldsLists rule = new();

    [Fact]
    public void Accepts_lists_at_any_depth()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties:
                  EventPattern:
                    source: [aws.ec2]
                    detail: {state: [stopped, {prefix: term}], $or: [{code: [1]}, {code: [2]}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_values_without_one()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties:
                  EventPattern:
                    source: aws.ec2
                    detail: {state: stopped}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,17) Resources/A/Properties/EventPattern/source: Put the value of 'source' into a list: [aws.ec2].",
                "(7,25) Resources/A/Properties/EventPattern/detail/state: Put the value of 'state' into a list: [stopped].",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties:
                  EventPattern: !If [IsProd, {source: [aws.ec2]}, {source: aws.ecs}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,64) Resources/A/Properties/EventPattern/Fn::If/2/source: Put the value of 'source' into a list: [aws.ecs]."], findings);
    }

    [Fact]
    public void Leaves_values_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Sources: {Type: CommaDelimitedList}
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties:
                  EventPattern: {source: !Ref Sources}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
