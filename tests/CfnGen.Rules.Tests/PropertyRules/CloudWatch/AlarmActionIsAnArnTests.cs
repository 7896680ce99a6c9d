using CfnGen.Rules.PropertyRules.CloudWatch;

namespace CfnGen.Rules.Tests.PropertyRules.CloudWatch;

public sealed class AlarmActionIsAnArnTests
{
    private readonly AlarmActionIsAnArn rule = new();

    [Fact]
    public void Accepts_ARNs_of_every_service()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:alerts', 'arn:aws:automate:eu-west-1:ec2:recover']
                  OKActions: ['arn:aws-cn:ssm:cn-north-1:111122223333:opsitem:1']
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_names_and_ARNs_cut_short()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  AlarmActions: [alerts]
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  OKActions: ['arn:aws:sns:eu-west-1:111122223333']
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,22) Resources/High/Properties/AlarmActions/0: 'alerts' is no ARN: an action of a topic has the form arn:aws:sns:eu-west-1:111122223333:name.",
                "(9,19) Resources/Both/Properties/OKActions/0: 'arn:aws:sns:eu-west-1:111122223333' is no ARN: an action of a topic has the form arn:aws:sns:eu-west-1:111122223333:name.",
            ],
            findings);
    }

    [Fact]
    public void Reports_one_in_a_branch_of_a_condition()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  InsufficientDataActions: [!If [IsProd, alerts, !Ref AWS::NoValue]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,46) Resources/High/Properties/InsufficientDataActions/0/Fn::If/1: 'alerts' is no ARN: an action of a topic has the form arn:aws:sns:eu-west-1:111122223333:name."], findings);
    }

    [Fact]
    public void Leaves_alone_what_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Topic: {Type: String}
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  AlarmActions: [!Ref Topic, !Sub '${Topic}', '{{resolve:ssm:/team/topic}}', '']
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
