using CfnGen.Rules.SecurityRules.Access;

namespace CfnGen.Rules.Tests.SecurityRules.Access;

public sealed class RoleIsPassedByNameTests
{
    private readonly RoleIsPassedByName rule = new();

    [Fact]
    public void Accepts_named_roles_and_a_condition()
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
                    Statement: [{Effect: Allow, Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/run'}, {Effect: Allow, Action: 'iam:PassRole', Resource: '*', Condition: {StringEquals: {'iam:PassedToService': ecs-tasks.amazonaws.com}}}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_any_role()
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
                    Statement: [{Effect: Allow, Action: ['ecs:RunTask', 'iam:passrole'], Resource: '*'}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(11,61) Resources/It/Properties/PolicyDocument/Statement/0/Action/1: Name the roles that may be passed instead of '*', or add the condition iam:PassedToService.",
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
                    Statement: [{Effect: Allow, Action: !Ref Action, Resource: '*'}, {Effect: Allow, Action: 'iam:PassRole', Resource: !Ref Action}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
