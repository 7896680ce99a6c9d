using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class ReferencedResourceExistsTests
{
    private readonly ReferencedResourceExists rule = new();

    [Fact]
    public void Accepts_a_reference_under_the_same_condition_or_a_narrower_one()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
              Size: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              IsLargeProd: !And [!Condition IsProd, !Equals [!Ref Size, large]]
              IsTest: !Equals [!Ref Stage, test]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
              Other:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [IsLargeProd, !Ref Alerts, none]
                  TopicName: !If [IsTest, none, !If [IsProd, !GetAtt Alerts.TopicName, none]]
            Outputs:
              Topic:
                Condition: IsProd
                Value: !Ref Alerts
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Warns_of_a_reference_that_does_not_ask()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              IsTest: !Equals [!Ref Stage, test]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
            Outputs:
              Always:
                Value: !Ref Alerts
              InTest:
                Condition: IsTest
                Value: !Sub "${Alerts.TopicName}"
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,12) Outputs/Always/Value/Ref: 'Alerts' exists only when IsProd, and is needed here always: use Fn::If, or give both the same condition.",
                "(15,12) Outputs/InTest/Value/Fn::Sub: 'Alerts' exists only when IsProd, and is needed here when IsTest: use Fn::If, or give both the same condition.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_conditions_alone_that_it_does_not_understand()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref Alerts]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: Missing
            Outputs:
              Topic:
                Value: !Ref Alerts
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_conditions_that_name_a_resource_to_another_rule()
    {
        const string Template = """
            Conditions:
              IsMine: !Equals [!Ref Alerts, mine]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsMine
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
