using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class PolicyVersionIsOfTodayTests
{
    private readonly PolicyVersionIsOfToday rule = new();

    [Fact]
    public void Accepts_the_version_of_today_and_none_without_variables()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: s3:GetObject, Resource: "arn:aws:s3:::home/${aws:username}/*"}
              Others:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_older_one_and_variables_without()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2008-10-17
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
              Others:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Statement:
                      - {Effect: Allow, Action: s3:GetObject, Resource: "arn:aws:s3:::home/${aws:username}/*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,18) Resources/Rights/Properties/PolicyDocument/Version: Write 2012-10-17: it knows all that the version of 2008 does, and variables too.",
                "(12,7) Resources/Others/Properties/PolicyDocument: Add Version: 2012-10-17. Without it variables such as ${aws:username} are plain text.",
            ],
            findings);
    }

    [Fact]
    public void Looks_into_both_branches()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument: !If [IsProd, {Version: 2012-10-17, Statement: [{Effect: Allow, Action: sqs:SendMessage, Resource: "*"}]}, {Version: 2008-10-17, Statement: [{Effect: Allow, Action: sqs:SendMessage, Resource: "*"}]}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,139) Resources/Rights/Properties/PolicyDocument/Fn::If/2/Version: Write 2012-10-17: it knows all that the version of 2008 does, and variables too."], findings);
    }

    [Fact]
    public void Leaves_a_version_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: !Ref Name
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
