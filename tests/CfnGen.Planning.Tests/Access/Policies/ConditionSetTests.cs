using CfnGen.Planning.Access.Policies;

namespace CfnGen.Planning.Tests.Access.Policies;

public sealed class ConditionSetTests
{
    [Theory]
    [InlineData("{}", "{Bool: {'aws:SecureTransport': true}}", true)]
    [InlineData("{Bool: {'aws:SecureTransport': true}}", "{}", false)]
    [InlineData("{StringEquals: {'aws:PrincipalOrgID': [o-1, o-2]}}", "{StringEquals: {'AWS:PrincipalOrgID': o-1}}", true)]
    [InlineData("{StringEquals: {'aws:PrincipalOrgID': o-1}}", "{StringEquals: {'aws:PrincipalOrgID': [o-1, o-2]}}", false)]
    [InlineData("{StringNotEquals: {'aws:PrincipalOrgID': o-1}}", "{StringNotEquals: {'aws:PrincipalOrgID': [o-1, o-2]}}", true)]
    [InlineData("{StringNotEquals: {'aws:PrincipalOrgID': [o-1, o-2]}}", "{StringNotEquals: {'aws:PrincipalOrgID': o-1}}", false)]
    [InlineData("{StringLike: {'aws:userid': 'a*'}}", "{StringEquals: {'aws:userid': 'ab'}}", true)]
    [InlineData("{StringEquals: {'aws:userid': 'a*'}}", "{StringEquals: {'aws:userid': 'ab'}}", false)]
    [InlineData("{StringEqualsIfExists: {'aws:userid': ab}}", "{StringEquals: {'aws:userid': ab}}", true)]
    [InlineData("{StringEquals: {'aws:userid': ab}}", "{StringEqualsIfExists: {'aws:userid': ab}}", false)]
    [InlineData("{IpAddress: {'aws:SourceIp': 10.0.0.0/8}}", "{IpAddress: {'aws:SourceIp': 10.1.0.0/16}}", true)]
    [InlineData("{IpAddress: {'aws:SourceIp': 10.1.0.0/16}}", "{IpAddress: {'aws:SourceIp': 10.0.0.0/8}}", false)]
    [InlineData("{NotIpAddress: {'aws:SourceIp': 10.1.0.0/16}}", "{NotIpAddress: {'aws:SourceIp': 10.0.0.0/8}}", true)]
    [InlineData("{ArnLike: {'aws:SourceArn': 'arn:aws:sns:*:1:*'}}", "{ArnEquals: {'aws:SourceArn': 'arn:aws:sns:eu-west-1:1:a'}}", true)]
    [InlineData("{Bool: {'aws:SecureTransport': true}}", "{Bool: {'aws:SecureTransport': 'true'}}", true)]
    public void Covers_a_condition_that_fewer_requests_fulfil(string wide, string narrow, bool expected)
    {
        var covers = Read(wide).Covers(Read(narrow));

        Assert.Equal(expected, covers);
    }

    [Fact]
    public void Says_its_clauses_in_one_line()
    {
        var condition = Read("{StringEquals: {'aws:PrincipalOrgID': [o-1, !Ref Org]}, Bool: {'aws:SecureTransport': true}}");

        Assert.Equal("aws:PrincipalOrgID StringEquals o-1, ${Org} and aws:SecureTransport Bool true", condition.Text);
    }

    private static ConditionSet Read(string yaml) => ConditionSet.Read(Plans.Read($"Condition: {yaml}").Root["Condition"]!);
}
