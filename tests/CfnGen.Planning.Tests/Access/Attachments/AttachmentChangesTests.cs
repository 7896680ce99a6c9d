using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Access.Attachments;

public sealed class AttachmentChangesTests
{
    private const string Reader = "arn:aws:iam::aws:policy/ReadOnlyAccess";

    [Fact]
    public void Tells_policies_that_come_and_go()
    {
        var lines = AccessLines.Between(
            Role($"ManagedPolicyArns: [{Reader}, !Ref Limits]"),
            Role("ManagedPolicyArns: [!Ref Limits, !ImportValue Deployers, arn:aws:iam::aws:policy/AmazonSQSFullAccess]"));

        Assert.Equal(
            [
                "- Narrows Note: AWS managed policy ReadOnlyAccess on role App",
                "+ Widens Warning: Managed policy ${ImportValue Deployers} on role App",
                "+ Widens Alarm: AWS managed policy AmazonSQSFullAccess on role App",
            ],
            lines);
    }

    [Fact]
    public void Takes_no_notice_of_order_and_spelling()
    {
        var lines = AccessLines.Between(
            Role($"ManagedPolicyArns: [{Reader}, !Ref Limits]"),
            Role("ManagedPolicyArns: [!Ref Limits, !Sub 'arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess']"));

        Assert.Empty(lines);
    }

    [Fact]
    public void Follows_conditions()
    {
        var lines = AccessLines.Between(
            Role($"ManagedPolicyArns: [!If [IsLarge, {Reader}, !Ref AWS::NoValue]]"),
            Role($"ManagedPolicyArns: [{Reader}]"));

        Assert.Equal(
            [
                "+ Widens Warning: AWS managed policy ReadOnlyAccess on role App",
            ],
            lines);
    }

    [Fact]
    public void Sounds_the_alarm_when_a_limit_goes()
    {
        var changes = AccessLines.Changes(Role($"PermissionsBoundary: {Reader}"), Role("Path: /"));

        var change = Assert.Single(changes);
        Assert.Equal((Weight.Alarm, Planning.Access.AccessEffect.Widens), (change.Weight, change.Effect));
        Assert.Equal("Role App is no longer limited to what ReadOnlyAccess allows.", change.Sentence);
    }

    [Fact]
    public void Warns_of_another_limit_because_it_may_allow_more()
    {
        var lines = AccessLines.Between(Role($"PermissionsBoundary: {Reader}"), Role("PermissionsBoundary: !Ref Wider"));

        Assert.Equal(
            [
                "- Widens Warning: Permissions boundary ReadOnlyAccess on role App",
                "+ Narrows Note: Permissions boundary ${Wider} on role App",
            ],
            lines);
    }

    [Fact]
    public void Is_calm_about_what_new_roles_have_unless_they_are_administrators()
    {
        var lines = AccessLines.Between(
            "  Topic: {Type: AWS::SNS::Topic}",
            Role($"ManagedPolicyArns: [{Reader}, arn:aws:iam::aws:policy/AmazonSQSFullAccess, arn:aws:iam::aws:policy/AdministratorAccess]"));

        Assert.Equal(
            [
                "+ Widens Note: Allow sts:AssumeRole on role App to ec2.amazonaws.com",
                "+ Widens Note: AWS managed policy ReadOnlyAccess on role App",
                "+ Widens Note: AWS managed policy AmazonSQSFullAccess on role App",
                "+ Widens Alarm: AWS managed policy AdministratorAccess on role App",
            ],
            lines);
    }

    [Fact]
    public void Tells_who_joins_a_group()
    {
        const string Before = """
              Ann: {Type: AWS::IAM::User}
              Ben: {Type: AWS::IAM::User}
            """;
        const string After = """
              Ann: {Type: AWS::IAM::User, Properties: {Groups: [admins]}}
              Ben: {Type: AWS::IAM::User}
              Joining: {Type: AWS::IAM::UserToGroupAddition, Properties: {GroupName: admins, Users: [!Ref Ben]}}
              Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [deployer]}}
            """;

        var lines = AccessLines.Between(Before, After);

        Assert.Equal(
            [
                "+ Widens Warning: Rights of group admins for user Ann",
                "+ Widens Warning: Rights of group admins for user Ben",
                "+ Widens Note: Rights of role deployer for instance profile Profile",
            ],
            lines);
    }

    private static string Role(string property) => $$"""
          App:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
              {{property}}
        """;
}
