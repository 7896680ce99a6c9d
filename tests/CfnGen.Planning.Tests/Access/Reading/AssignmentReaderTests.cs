namespace CfnGen.Planning.Tests.Access.Reading;

public sealed class AssignmentReaderTests
{
    private const string Sets = """
          Admins: {Type: AWS::SSO::PermissionSet, Properties: {Name: Admins, ManagedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess']}}
          Readers: {Type: AWS::SSO::PermissionSet, Properties: {Name: Readers, ManagedPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess']}}
        """;

    [Fact]
    public void Tells_who_gets_which_rights_in_which_account()
    {
        var before = Assigned("!GetAtt Readers.PermissionSetArn", "GROUP", "'111122223333'");
        var after = Assigned("!GetAtt Admins.PermissionSetArn", "GROUP", "!Ref AWS::AccountId");

        var lines = AccessLines.Between(before, after);

        Assert.Equal(
            [
                "- Narrows Note: Rights of permission set Readers in account 111122223333 for group g-1",
                "+ Widens Alarm: Rights of permission set Admins in this account for group g-1",
            ],
            lines);
    }

    [Fact]
    public void Says_so_in_a_sentence()
    {
        var changes = AccessLines.Changes(Sets, Assigned("arn:aws:sso:::permissionSet/ssoins-1/ps-1", "USER", "'111122223333'"));

        var change = Assert.Single(changes);
        Assert.Equal("User g-1 may now do in account 111122223333 what permission set arn:aws:sso:::permissionSet/ssoins-1/ps-1 may.", change.Sentence);
    }

    [Fact]
    public void Reads_policies_and_boundaries_that_a_permission_set_names()
    {
        const string Before = "  Set: {Type: AWS::SSO::PermissionSet, Properties: {Name: Set, PermissionsBoundary: {ManagedPolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess'}}}";
        const string After = "  Set: {Type: AWS::SSO::PermissionSet, Properties: {Name: Set, CustomerManagedPolicyReferences: [{Name: Deploy, Path: /}], PermissionsBoundary: {CustomerManagedPolicyReference: {Name: Limits}}}}";

        var lines = AccessLines.Between(Before, After);

        Assert.Equal(
            [
                "- Widens Warning: Permissions boundary ReadOnlyAccess on permission set Set",
                "+ Widens Warning: Managed policy Deploy on permission set Set",
                "+ Narrows Note: Permissions boundary Limits on permission set Set",
            ],
            lines);
    }

    private static string Assigned(string set, string kind, string account) =>
        $"{Sets}\n  Who: {{Type: AWS::SSO::Assignment, Properties: {{InstanceArn: a, PermissionSetArn: {set}, PrincipalId: g-1, PrincipalType: {kind}, TargetId: {account}, TargetType: AWS_ACCOUNT}}}}";
}
