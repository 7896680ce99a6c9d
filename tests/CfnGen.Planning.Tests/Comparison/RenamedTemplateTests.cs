namespace CfnGen.Planning.Tests.Comparison;

/// <summary>Access is compared as if nothing had another name.</summary>
public sealed class RenamedTemplateTests
{
    private const string Template = """
        Parameters: {Shop: {Type: String}}
        Resources:
          AppRole:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
          Reads:
            Type: AWS::IAM::Policy
            Properties:
              PolicyName: reads
              Roles: [!Ref AppRole]
              PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: !Sub "arn:aws:s3:::${Shop}/${AppRole}/*"}]}
        """;

    [Theory]
    [InlineData("AppRole", "WebRole")]
    [InlineData("Reads", "Rights")]
    [InlineData("Shop", "Store")]
    public void A_new_name_alone_gives_no_rights_and_takes_none(string former, string latter)
    {
        var plan = Plans.Between(Template, Template.Replace(former, latter, StringComparison.Ordinal));

        Assert.False(plan.IsEmpty);
        Assert.Empty(plan.AccessChanges);
    }

    [Fact]
    public void What_changes_along_is_told()
    {
        // Both the role's name and the policy's rights: the policy keeps its logical id.
        var after = Template.Replace("AppRole", "WebRole", StringComparison.Ordinal).Replace("'s3:GetObject'", "'s3:*'", StringComparison.Ordinal);

        var plan = Plans.Between(Template, after);

        Assert.Equal(
            ["- Allow s3:GetObject on arn:aws:s3:::${Shop}/${WebRole}/* to role WebRole", "+ Allow s3:* on arn:aws:s3:::${Shop}/${WebRole}/* to role WebRole"],
            plan.AccessChanges.Select(change => $"{(change.IsAdded ? '+' : '-')} {change.Line}"));
    }
}
