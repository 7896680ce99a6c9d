using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class DependsOnIsNeededTests
{
    private readonly DependsOnIsNeeded rule = new();

    [Fact]
    public void Accepts_what_no_reference_says()
    {
        const string Template = """
            Resources:
              Queue: {Type: AWS::SQS::Queue}
              Alerts:
                Type: AWS::SNS::Topic
                DependsOn: Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Warns_of_what_a_reference_says_already()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Queue: {Type: AWS::SQS::Queue}
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
                DependsOn: [Queue]
                Properties:
                  DisplayName: !Sub "${Queue.QueueName}"
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,17) Resources/Alerts/DependsOn/0: 'Alerts' refers to 'Queue' and so waits for it already: remove it from DependsOn."], findings);
    }

    [Fact]
    public void Leaves_it_alone_where_the_reference_depends_on_a_condition()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Queue: {Type: AWS::SQS::Queue}
              Alerts:
                Type: AWS::SNS::Topic
                DependsOn: Queue
                Properties:
                  DisplayName: !If [IsProd, !GetAtt Queue.QueueName, none]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_parameters_to_another_rule()
    {
        const string Template = """
            Parameters:
              Mail: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                DependsOn: Mail
                Properties:
                  DisplayName: !Ref Mail
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
