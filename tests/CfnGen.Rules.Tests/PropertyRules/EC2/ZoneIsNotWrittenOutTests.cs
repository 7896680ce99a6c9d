using CfnGen.Rules.PropertyRules.EC2;

namespace CfnGen.Rules.Tests.PropertyRules.EC2;

public sealed class ZoneIsNotWrittenOutTests
{
    private readonly ZoneIsNotWrittenOut rule = new();

    [Theory]
    [InlineData("!Select [0, !GetAZs '']")]
    [InlineData("!Ref Zone")]
    [InlineData("!GetAtt Other.AvailabilityZone")]
    [InlineData("'{{resolve:ssm:/zone}}'")]
    public void Accepts_what_deploy_time_knows(string zone)
    {
        var template = Volume(zone);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_zone_also_in_a_branch()
    {
        var template = Volume("!If [IsProd, !Ref Zone, eu-west-1a]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,49) Resources/Disk/Properties/AvailabilityZone/Fn::If/2: Do not write out the zone 'eu-west-1a': take it from !GetAZs '', or make it a parameter of the type AWS::EC2::AvailabilityZone::Name."], findings);
    }

    [Fact]
    public void Reports_each_zone_of_a_list()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  AvailabilityZones: [eu-west-1a, !Select [1, !GetAZs '']]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,27) Resources/Group/Properties/AvailabilityZones/0: Do not write out the zone 'eu-west-1a': take it from !GetAZs '', or make it a parameter of the type AWS::EC2::AvailabilityZone::Name."], findings);
    }

    private static string Volume(string zone) => $$"""
        Parameters:
          Zone: {Type: 'AWS::EC2::AvailabilityZone::Name'}
          Stage: {Type: String}
        Conditions:
          IsProd: !Equals [!Ref Stage, prod]
        Resources:
          Disk:
            Type: AWS::EC2::Volume
            Properties:
              AvailabilityZone: {{zone}}
              Size: 20
        """;
}
