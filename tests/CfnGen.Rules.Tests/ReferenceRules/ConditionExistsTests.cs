using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class ConditionExistsTests
{
    private readonly ConditionExists rule = new();

    [Fact]
    public void Accepts_conditions_that_are_declared()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
              IsTest: !Not [!Condition IsProd]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
                Properties:
                  DisplayName: !If [IsTest, a, b]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_each_place_where_a_condition_can_be_named()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
              IsTest: !Not [!Condition IsProduct]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsPrd
                Properties:
                  DisplayName: !If [IsTst, a, b]
            Outputs:
              Topic:
                Condition: Nothing
                Value: !Ref Alerts
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(3,17) Conditions/IsTest/Fn::Not/0/Condition: There is no condition 'IsProduct'. Did you mean 'IsProd'?",
                "(7,16) Resources/Alerts/Condition: There is no condition 'IsPrd'. Did you mean 'IsProd'?",
                "(9,25) Resources/Alerts/Properties/DisplayName/Fn::If/0: There is no condition 'IsTst'. Did you mean 'IsTest'?",
                "(12,16) Outputs/Topic/Condition: There is no condition 'Nothing'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_keys_called_Condition_in_policies_alone()
    {
        const string Template = """
            Resources:
              Access:
                Type: AWS::SNS::TopicPolicy
                Properties:
                  Topics: [!Ref Alerts]
                  PolicyDocument:
                    Statement:
                      - Effect: Allow
                        Condition: {StringEquals: {aws:SourceAccount: !Ref AWS::AccountId}}
              Alerts:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
