using CfnGen.Rules.OperationsRules.RollingUpdates;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates;

public sealed class LaunchTemplateVersionIsNumberedTests
{
    private readonly LaunchTemplateVersionIsNumbered rule = new();

    [Fact]
    public void Accepts_the_number_of_the_latest_version()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_versions_that_CloudFormation_does_not_follow()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !If [IsLive, $Default, $Latest]}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(11,77) Resources/Group/Properties/LaunchTemplate/Version/Fn::If/1: Give the version's number instead of $Default, !GetAtt Launch.LatestVersionNumber: a new version would reach no instance.",
                "(11,87) Resources/Group/Properties/LaunchTemplate/Version/Fn::If/2: Give the version's number instead of $Latest, !GetAtt Launch.LatestVersionNumber: a new version would reach no instance.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_default_version_which_never_moves()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.DefaultVersionNumber}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,64) Resources/Group/Properties/LaunchTemplate/Version: CloudFormation makes new versions, but the default stays the first: take !GetAtt Launch.LatestVersionNumber.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Version: {Type: Number}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !Ref Version}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
