namespace CfnGen.Rules.Tests.Properties;

/// <summary>What stands in an <c>Fn::ForEach</c> is compared with the catalogue as it is written.</summary>
public sealed class LoopTests
{
    [Fact]
    public void Resources_that_a_loop_makes_are_compared_with_the_catalogue()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Resources:
              Fn::ForEach::Topics:
                - Stage
                - [prod, test]
                - Topic${Stage}:
                    Type: AWS::SNS::Topic
                    Properties:
                      Displayname: !Sub '${Stage} alerts'
                      FifoTopic: sometimes
                  Queue${Stage}:
                    Type: AWS::SQS::Queues
                  Copy${Stage}:
                    Type: AWS::SNS::Subscription
                    Properties: {Protocol: mail}
            """;

        var findings = Errors(Template);

        Assert.Equal(
            [
                "CG3002 Resources/Fn::ForEach::Topics/2/Topic${Stage}/Properties/Displayname",
                "CG3004 Resources/Fn::ForEach::Topics/2/Topic${Stage}/Properties/FifoTopic",
                "CG3001 Resources/Fn::ForEach::Topics/2/Queue${Stage}/Type",
                "CG3003 Resources/Fn::ForEach::Topics/2/Copy${Stage}/Properties",
                "CG3005 Resources/Fn::ForEach::Topics/2/Copy${Stage}/Properties/Protocol",
            ],
            findings);
    }

    [Fact]
    public void Loops_in_loops_are_looked_into()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Resources:
              Fn::ForEach::Stages:
                - Stage
                - [prod, test]
                - Fn::ForEach::Teams:
                    - Team
                    - [web, shop]
                    - Topic${Stage}${Team}:
                        Type: AWS::SNS::Topic
                        Properties: {Name: alerts}
            """;

        var findings = Errors(Template);

        Assert.Equal(["CG3002 Resources/Fn::ForEach::Stages/2/Fn::ForEach::Teams/2/Topic${Stage}${Team}/Properties/Name"], findings);
    }

    [Fact]
    public void What_the_loop_replaces_is_left_alone()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Resources:
              Fn::ForEach::Queues:
                - Kind
                - [Standard, Fifo]
                - Queue&{Kind}:
                    Type: AWS::SQS::Queue
                    Properties:
                      FifoQueue: ${Kind}
                      DelaySeconds: !Ref Kind
                      ${Kind}Name: orders
                  Copy${Kind}:
                    Type: AWS::SNS::${Kind}
            """;

        var findings = Errors(Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Rules_of_a_service_run_where_only_a_loop_has_its_resources()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Resources:
              Fn::ForEach::Functions:
                - Name
                - [Web, Shop]
                - ${Name}:
                    Type: AWS::Lambda::Function
                    Properties:
                      Runtime: python3.6
                      Handler: index.handler
                      Role: arn:aws:iam::111122223333:role/function
                      Code: {ZipFile: pass}
            """;

        var findings = Errors(Template);

        Assert.Equal(["CG3201 Resources/Fn::ForEach::Functions/2/${Name}/Properties/Runtime"], findings);
    }

    private static string[] Errors(string template) =>
        [.. TemplateChecker.Check(Check.Read(template), Severity.Error).Select(finding => $"{finding.Rule.Id} {finding.Path}")];
}
