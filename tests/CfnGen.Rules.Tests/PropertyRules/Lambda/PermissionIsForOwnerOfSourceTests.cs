using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class PermissionIsForOwnerOfSourceTests
{
    private readonly PermissionIsForOwnerOfSource rule = new();

    [Fact]
    public void Accepts_the_owner_of_the_source()
    {
        const string Template = """
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: events.amazonaws.com
                  SourceArn: !GetAtt Nightly.Arn
              Nightly:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(1 day)}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_service()
    {
        const string Template = """
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: sns.amazonaws.com
                  SourceArn: !GetAtt Nightly.Arn
              Nightly:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(1 day)}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,18) Resources/MayCall/Properties/Principal: Use events.amazonaws.com: the source 'Nightly' belongs to it, and not to 'sns.amazonaws.com'."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: !If [IsProd, events.amazonaws.com, s3.amazonaws.com]
                  SourceArn: !If [IsProd, !GetAtt Nightly.Arn, !Sub "${Nightly.Arn}"]
              Nightly:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(1 day)}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,53) Resources/MayCall/Properties/Principal/Fn::If/2: Use events.amazonaws.com: the source 'Nightly' belongs to it, and not to 's3.amazonaws.com'."], findings);
    }

    [Fact]
    public void Leaves_a_principal_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: !Ref Name
                  SourceArn: !GetAtt Nightly.Arn
              Nightly:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(1 day)}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
