using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class AclNumberIsTakenOnceTests
{
    private readonly AclNumberIsTakenOnce rule = new();

    [Theory]
    [InlineData("NetworkAclId: !Ref List, RuleNumber: 110")]
    [InlineData("NetworkAclId: !Ref List, RuleNumber: 100, Egress: true")]
    [InlineData("NetworkAclId: !Ref Other, RuleNumber: 100")]
    [InlineData("NetworkAclId: !Ref List, RuleNumber: !Ref Free")]
    [InlineData("NetworkAclId: !Ref List, RuleNumber: 100, Egress: !Ref Free")]
    public void Accepts_other_numbers_directions_and_lists(string second)
    {
        var template = Entries(second);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_number_that_is_taken()
    {
        var template = Entries("NetworkAclId: !Ref List, RuleNumber: '100', Egress: false");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,110) Resources/Two/Properties/RuleNumber: 'One' has the number 100 in this list already: take another one."], findings);
    }

    [Fact]
    public void Reports_a_number_that_is_too_high()
    {
        var template = Entries("NetworkAclId: !Ref List, RuleNumber: 32767");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,110) Resources/Two/Properties/RuleNumber: Take a number from 1 to 32766, not 32767."], findings);
    }

    private static string Entries(string second) => $$"""
        Parameters: {Free: {Type: String}, Other: {Type: String} }
        Resources:
          List: {Type: 'AWS::EC2::NetworkAcl', Properties: {VpcId: vpc-0a1b2c3d} }
          One:
            Type: AWS::EC2::NetworkAclEntry
            Properties: {NetworkAclId: !Ref List, RuleNumber: 100, RuleAction: allow, Protocol: -1, CidrBlock: 10.0.0.0/16}
          Two:
            Type: AWS::EC2::NetworkAclEntry
            Properties: {RuleAction: allow, Protocol: -1, CidrBlock: 0.0.0.0/0, {{second}}}
        """;
}
