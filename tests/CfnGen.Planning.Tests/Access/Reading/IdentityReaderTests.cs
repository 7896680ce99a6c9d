namespace CfnGen.Planning.Tests.Access.Reading;

public sealed class IdentityReaderTests
{
    private const string Read = "PolicyDocument: {Statement: {Effect: Allow, Action: 's3:GetObject', Resource: !Sub '${Data.Arn}/*'}}";
    private const string Write = "PolicyDocument: {Statement: [{Effect: Allow, Action: ['s3:PutObject'], Resource: !Join ['', [!GetAtt Data.Arn, '/*']]}]}";

    [Fact]
    public void Knows_that_rights_only_moved_to_another_policy()
    {
        const string Before = """
              App: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyName: Read, READ}, {PolicyName: Write, WRITE}]}}
            """;
        const string After = """
              App: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [!Ref Reading]}}
              Reading: {Type: AWS::IAM::ManagedPolicy, Properties: {READ}}
              Writing: {Type: AWS::IAM::Policy, Properties: {PolicyName: Write, Roles: [!Ref App], WRITE}}
            """;

        var lines = Between(Before, After);

        Assert.Empty(lines);
    }

    [Fact]
    public void Finds_the_owners_of_policies_that_stand_alone()
    {
        const string Before = """
              App: {Type: AWS::IAM::Role}
              Ann: {Type: AWS::IAM::User, Properties: {UserName: ann}}
              Admins: {Type: AWS::IAM::Group}
            """;
        const string After = Before + """

              One: {Type: AWS::IAM::Policy, Properties: {Roles: [!Ref App, outside], Users: [ann], READ}}
              Two: {Type: AWS::IAM::GroupPolicy, Properties: {GroupName: !Ref Admins, WRITE}}
              Three: {Type: AWS::IAM::ManagedPolicy, Properties: {WRITE}}
            """;

        var lines = Between(Before, After);

        Assert.Equal(
            [
                "+ Widens Warning: Allow s3:GetObject on ${Data.Arn}/* to role App",
                "+ Widens Warning: Allow s3:GetObject on ${Data.Arn}/* to role outside",
                "+ Widens Warning: Allow s3:GetObject on ${Data.Arn}/* to user Ann",
                "+ Widens Warning: Allow s3:PutObject on ${Data.Arn}/* to group Admins",
                "+ Widens Note: Allow s3:PutObject on ${Data.Arn}/* to managed policy Three",
            ],
            lines);
    }

    [Fact]
    public void Follows_the_condition_of_a_policy()
    {
        const string Before = """
              App: {Type: AWS::IAM::Role}
              One: {Type: AWS::IAM::Policy, Condition: IsLarge, Properties: {Roles: [!Ref App], READ}}
            """;

        var lines = Between(Before, Before.Replace("Condition: IsLarge, ", "", StringComparison.Ordinal));

        Assert.Equal(
            [
                "- None Note: Allow s3:GetObject on ${Data.Arn}/* to role App (when IsLarge)",
                "+ Widens Warning: Allow s3:GetObject on ${Data.Arn}/* to role App",
            ],
            lines);
    }

    [Fact]
    public void Does_not_take_a_role_and_its_policy_under_one_condition_for_conditional_rights()
    {
        const string Before = "  App: {Type: AWS::IAM::Role, Condition: IsLarge}";
        const string After = """
              App: {Type: AWS::IAM::Role, Condition: IsLarge}
              One: {Type: AWS::IAM::Policy, Condition: IsLarge, Properties: {Roles: [!Ref App], READ}}
            """;

        var lines = Between(Before, After);

        Assert.Equal(["+ Widens Warning: Allow s3:GetObject on ${Data.Arn}/* to role App"], lines);
    }

    [Fact]
    public void Reads_permission_sets()
    {
        const string Before = "  Set: {Type: AWS::SSO::PermissionSet, Properties: {Name: Set}}";
        const string After = """
              Set:
                Type: AWS::SSO::PermissionSet
                Properties:
                  Name: Set
                  ManagedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess']
                  InlinePolicy: '{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}'
            """;

        var lines = Between(Before, After);

        Assert.Equal(
            [
                "+ Widens Alarm: AWS managed policy AdministratorAccess on permission set Set",
                "+ Widens Warning: Allow s3:GetObject on arn:aws:s3:::b/* to permission set Set",
            ],
            lines);
    }

    [Fact]
    public void Shows_the_rights_of_a_new_role_quietly_unless_they_are_all_rights()
    {
        const string After = """
              App: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyName: Read, READ}]}}
              Admin: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyName: All, PolicyDocument: {Statement: [{Effect: Allow, Action: '*', Resource: '*'}]}}]}}
            """;

        var lines = Between("  Topic: {Type: AWS::SNS::Topic}", After);

        Assert.Equal(
            [
                "+ Widens Note: Allow s3:GetObject on ${Data.Arn}/* to role App",
                "+ Widens Alarm: Allow everything on everything to role Admin",
            ],
            lines);
    }

    [Fact]
    public void Says_of_a_role_that_is_gone_only_what_it_may_no_longer_do()
    {
        const string Before = """
              App: {Type: AWS::IAM::Role, Properties: {PermissionsBoundary: x, Policies: [{PolicyName: Read, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:*', Resource: 'a*'}, {Effect: Deny, Action: 's3:*', Resource: ab}]}}]}}
            """;

        var lines = Between(Before, "  Topic: {Type: AWS::SNS::Topic}");

        Assert.Equal(
            [
                "- None Note: Permissions boundary x on role App",
                "- Narrows Note: Allow s3:* on a* to role App",
                "- None Note: Deny s3:* on ab to role App",
            ],
            lines);
    }

    private static string[] Between(string before, string after) => AccessLines.Between(Filled(before), Filled(after));

    private static string Filled(string resources) => resources.Replace("READ", Read, StringComparison.Ordinal).Replace("WRITE", Write, StringComparison.Ordinal);
}
