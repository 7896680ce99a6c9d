using CfnGen.Rules.SecurityRules.Access;

namespace CfnGen.Rules.Tests.SecurityRules.Access;

public sealed class ActionsAreNamedTests
{
    private readonly ActionsAreNamed rule = new();

    [Fact]
    public void Accepts_named_actions_or_named_resources()
    {
        const string Template = """
            Parameters:
              Action: {Type: String}
            Conditions:
              IsFree: !Equals [!Ref Action, any]
            Resources:
              It:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Action: ['sqs:Receive*', 'sqs:DeleteMessage'], Resource: '*'}, {Effect: Allow, Action: 's3:*', Resource: 'arn:aws:s3:::work/*'}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_key_whose_policy_means_itself()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy: {Statement: [{Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: 'kms:*', Resource: '*'}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_service_on_every_resource()
    {
        const string Template = """
            Parameters:
              Action: {Type: String}
            Conditions:
              IsFree: !Equals [!Ref Action, any]
            Resources:
              It:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Action: ['sqs:*', 'sns:Publish'], Resource: '*'}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(11,46) Resources/It/Properties/PolicyDocument/Statement/0/Action/0: Name the actions that are needed instead of 'sqs:*', or the resources instead of '*'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Action: {Type: String}
            Conditions:
              IsFree: !Equals [!Ref Action, any]
            Resources:
              It:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Action: !Sub '${Action}:*', Resource: '*'}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
