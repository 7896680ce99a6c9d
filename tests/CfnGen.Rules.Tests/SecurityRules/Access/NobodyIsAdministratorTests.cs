using CfnGen.Rules.SecurityRules.Access;

namespace CfnGen.Rules.Tests.SecurityRules.Access;

public sealed class NobodyIsAdministratorTests
{
    private readonly NobodyIsAdministrator rule = new();

    [Fact]
    public void Accepts_named_actions_and_what_a_condition_limits()
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
                    Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: '*'}, {Effect: Deny, Action: '*', Resource: '*'}, {Effect: Allow, Action: '*', Resource: '*', Condition: {Bool: {'aws:MultiFactorAuthPresent': true}}}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_every_action_on_every_resource()
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
                    Statement: {Effect: Allow, Action: ['s3:GetObject', '*'], Resource: ['*']}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(11,61) Resources/It/Properties/PolicyDocument/Statement/Action/1: This allows everything: name the actions and the resources that are needed.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_that_allows_everything()
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
                    Statement: [!If [IsFree, {Effect: Allow, Action: '*', Resource: '*'}, !Ref AWS::NoValue]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(11,58) Resources/It/Properties/PolicyDocument/Statement/0/Fn::If/1/Action: This allows everything: name the actions and the resources that are needed.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_policy_of_administrators()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
                  ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess', !Sub 'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess']
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,27) Resources/It/Properties/ManagedPolicyArns/0: 'AdministratorAccess' allows everything: attach a policy with the actions and resources that are needed.",
                "(6,74) Resources/It/Properties/ManagedPolicyArns/1: 'AdministratorAccess' allows everything: attach a policy with the actions and resources that are needed.",
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
                    Statement: [{Effect: Allow, Action: !Ref Action, Resource: '*'}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
