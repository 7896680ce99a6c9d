using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class GetAttTargetExistsTests
{
    private readonly GetAttTargetExists rule = new();

    [Fact]
    public void Accepts_an_attribute_of_a_resource()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Name:
                Value: !GetAtt Alerts.TopicName
              Text:
                Value: !Sub topic ${Alerts.TopicName}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_resource_that_is_not_there_in_each_way_to_write_it()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Short:
                Value: !GetAtt Alert.TopicName
              Long:
                Value:
                  Fn::GetAtt: [Alert, TopicName]
              Text:
                Value: !Sub topic ${Alert.TopicName}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,12) Outputs/Short/Value/Fn::GetAtt/0: There is no resource 'Alert' for Alert.TopicName. Did you mean 'Alerts'?",
                "(9,20) Outputs/Long/Value/Fn::GetAtt/0: There is no resource 'Alert' for Alert.TopicName. Did you mean 'Alerts'?",
                "(11,12) Outputs/Text/Value/Fn::Sub: There is no resource 'Alert' for ${Alert.TopicName}. Did you mean 'Alerts'?",
            ],
            findings);
    }

    [Fact]
    public void Reports_an_attribute_of_a_parameter()
    {
        const string Template = """
            Parameters:
              Vpc: {Type: AWS::EC2::VPC::Id}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !GetAtt Vpc.CidrBlock
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,20) Resources/Alerts/Properties/DisplayName/Fn::GetAtt/0: 'Vpc' is a parameter and has no attributes: use Ref, or name a resource."], findings);
    }

    [Fact]
    public void Leaves_resources_alone_that_serverless_makes()
    {
        const string Template = """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Work:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: index.handler
            Outputs:
              Role:
                Value: !GetAtt WorkRole.Arn
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Says_that_conditions_read_no_attributes()
    {
        const string Template = """
            Conditions:
              IsMine: !Equals [!GetAtt Alerts.TopicName, mine]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(2,20) Conditions/IsMine/Fn::Equals/0/Fn::GetAtt/0: 'Alerts' is a resource, and a condition reads no attributes: it is computed before any resource is made."], findings);
    }
}
