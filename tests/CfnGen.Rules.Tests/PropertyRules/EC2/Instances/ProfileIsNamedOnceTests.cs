using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class ProfileIsNamedOnceTests
{
    private readonly ProfileIsNamedOnce rule = new();

    [Theory]
    [InlineData("Name: !Ref Profile")]
    [InlineData("Arn: !GetAtt Profile.Arn")]
    public void Accepts_a_name_or_an_ARN(string profile)
    {
        var template = LaunchTemplate(profile);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_both()
    {
        var template = LaunchTemplate("Name: !Ref Profile, Arn: !GetAtt Profile.Arn");

        var findings = Check.With(rule, template);

        Assert.Equal(["(6,70) Resources/It/Properties/LaunchTemplateData/IamInstanceProfile/Arn: 'Arn' and 'Name' exclude each other: remove one of them."], findings);
    }

    private static string LaunchTemplate(string profile) => $$"""
        Resources:
          Profile: {Type: 'AWS::IAM::InstanceProfile', Properties: {Roles: [web]} }
          It:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData: {IamInstanceProfile: { {{profile}} } }
        """;
}
