using CfnGen.Rules.Fixes.LaunchTemplates;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Rules.Tests.Fixes.LaunchTemplates;

public sealed class LaunchTemplateFixerTests
{
    private const string Json = """
        {
            "Resources": {
                "Config": {
                    "Type": "AWS::AutoScaling::LaunchConfiguration",
                    "Properties": {
                        "ImageId": "ami-0a1b2c3d",
                        "InstanceType": "t3.micro",
                        "IamInstanceProfile": "web",
                        "SecurityGroups": ["sg-0a1b2c3d"]
                    }
                },
                "Group": {
                    "Type": "AWS::AutoScaling::AutoScalingGroup",
                    "Properties": {
                        "LaunchConfigurationName": { "Ref": "Config" }, "MinSize": "1", "MaxSize": "2",
                        "VPCZoneIdentifier": ["subnet-0a1b2c3d"]
                    }
                }
            }
        }
        """;

    [Fact]
    public void Leaves_a_template_without_launch_configurations_alone()
    {
        const string Text = "Resources: {Alerts: {Type: AWS::SNS::Topic}}\n";

        var result = Switched.Template(Text);

        Assert.Same(Text, result.Text);
        Assert.Empty(result.Update);
    }

    [Fact]
    public void Works_in_JSON_in_the_layout_of_the_file()
    {
        var result = Switched.Template(Json);

        Assert.Equal(
            """
            {
                "Resources": {
                    "ConfigLaunchTemplate": {
                        "Type": "AWS::EC2::LaunchTemplate",
                        "Properties": {
                            "LaunchTemplateData": {
                                "ImageId": "ami-0a1b2c3d",
                                "InstanceType": "t3.micro",
                                "IamInstanceProfile": {
                                    "Name": "web"
                                },
                                "SecurityGroupIds": ["sg-0a1b2c3d"],
                                "Monitoring": {
                                    "Enabled": true
                                }
                            }
                        }
                    },
                    "Group": {
                        "Type": "AWS::AutoScaling::AutoScalingGroup",
                        "Properties": {
                            "LaunchTemplate": {
                                "LaunchTemplateId": {
                                    "Ref": "ConfigLaunchTemplate"
                                },
                                "Version": {
                                    "Fn::GetAtt": [
                                        "ConfigLaunchTemplate",
                                        "LatestVersionNumber"
                                    ]
                                }
                            }, "MinSize": "1", "MaxSize": "2",
                            "VPCZoneIdentifier": ["subnet-0a1b2c3d"]
                        }
                    }
                }
            }
            """,
            result.Text);
    }

    [Fact]
    public void Works_between_braces_on_one_line()
    {
        const string Text = "Resources:\n  Config: {Type: AWS::AutoScaling::LaunchConfiguration, Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro, SpotPrice: '0.1'}}\n";

        var result = Switched.Template(Text);

        Assert.Equal(
            "Resources:\n  ConfigLaunchTemplate: {Type: AWS::EC2::LaunchTemplate, Properties: {\"LaunchTemplateData\": {ImageId: ami-0a1b2c3d, InstanceType: t3.micro, "
            + "\"InstanceMarketOptions\": {\"MarketType\": \"spot\", \"SpotOptions\": {\"MaxPrice\": \"0.1\"}}, \"Monitoring\": {\"Enabled\": true}}}}\n",
            result.Text);
    }

    [Fact]
    public void Keeps_the_ends_of_lines_and_the_file_without_a_last_one()
    {
        const string Text = "Resources:\r\n  Config:\r\n    Type: AWS::AutoScaling::LaunchConfiguration\r\n    Properties:\r\n      ImageId: ami-0a1b2c3d\r\n\r\n      InstanceType: t3.micro";

        var result = Switched.Template(Text);

        Assert.Equal(
            "Resources:\r\n  ConfigLaunchTemplate:\r\n    Type: AWS::EC2::LaunchTemplate\r\n    Properties:\r\n      LaunchTemplateData:\r\n        ImageId: ami-0a1b2c3d\r\n\r\n        InstanceType: t3.micro\r\n        Monitoring:\r\n          Enabled: true\r\n",
            result.Text);
    }

    [Fact]
    public void Indents_as_the_file_does()
    {
        const string Text = """
            Resources:
                Web:
                    Type: AWS::AutoScaling::LaunchConfiguration
                    Properties:
                        ImageId: ami-0a1b2c3d
                        InstanceType: t3.micro
                        IamInstanceProfile: web
                        BlockDeviceMappings:
                        -   DeviceName: /dev/xvda
                            Ebs: {VolumeSize: 20, DeleteOnTermination: true}

            """;

        var result = Switched.Template(Text);

        Assert.Equal(
            """
            Resources:
                WebLaunchTemplate:
                    Type: AWS::EC2::LaunchTemplate
                    Properties:
                        LaunchTemplateData:
                            ImageId: ami-0a1b2c3d
                            InstanceType: t3.micro
                            IamInstanceProfile:
                                Name: web
                            BlockDeviceMappings:
                            -   DeviceName: /dev/xvda
                                Ebs: {VolumeSize: 20, DeleteOnTermination: true}
                            Monitoring:
                                Enabled: true

            """,
            result.Text);
    }

    [Fact]
    public void Writes_lists_in_a_file_that_indents_by_four()
    {
        const string Text = """
            Resources:
                Web:
                    Type: AWS::AutoScaling::LaunchConfiguration
                    Properties:
                        ImageId: ami-0a1b2c3d
                        InstanceType: t3.micro
                        InstanceMonitoring: true
                        AssociatePublicIpAddress: false

            """;

        var result = Switched.Template(Text);

        Assert.EndsWith(
            """
                            Monitoring:
                                Enabled: true
                            NetworkInterfaces:
                              - DeviceIndex: 0
                                AssociatePublicIpAddress: false

            """,
            result.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_became_of_what()
    {
        var result = Switched.Template(Json);

        Assert.Equal([new(result.Switched[0].Location, "The launch configuration Config becomes the launch template ConfigLaunchTemplate.")], result.Switched);
        Assert.Equal(("template", 3, 9), (result.Switched[0].Location.File, result.Switched[0].Location.Line, result.Switched[0].Location.Column));
    }

    [Fact]
    public void Changes_nothing_where_the_text_has_a_form_that_it_cannot_change()
    {
        const string Text = "Resources:\n  Config:\n    Type: AWS::AutoScaling::LaunchConfiguration\n    Properties: &a\n      ImageId: ami-0a1b2c3d\n      InstanceType: t3.micro\n  Other:\n    Type: AWS::AutoScaling::LaunchConfiguration\n    Properties: *a\n";

        var result = Switched.Template(Text);

        Assert.Same(Text, result.Text);
        Assert.Contains("nothing was changed", Assert.Single(result.Refused).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("output/web-app.yaml")]
    [InlineData("output/classic-web.yaml")]
    public void Switches_our_own_stacks_over(string file)
    {
        var text = File.ReadAllText(RepositoryRoot.Combine(file));

        var result = LaunchTemplateFixer.Switch(text, file);

        AssertIsSwitched(result);
    }

    [SharedFact]
    public void Switches_every_public_template_over()
    {
        var files = Directory.EnumerateFiles(SharedFolder.Combine("corpus"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
            .Select(File.ReadAllText)
            .Where(text => text.Contains("AWS::AutoScaling::LaunchConfiguration", StringComparison.Ordinal));

        var results = files.Select(text => LaunchTemplateFixer.Switch(text, "template")).ToArray();

        Assert.NotEmpty(results);
        Assert.All(results, AssertIsSwitched);
    }

    private static void AssertIsSwitched(SwitchedTemplate result)
    {
        Assert.Empty(result.Refused);
        Assert.Empty(result.Notes);
        Assert.DoesNotContain("AWS::AutoScaling::LaunchConfiguration", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("LaunchConfigurationName", result.Text, StringComparison.Ordinal);
        Assert.Empty(TemplateChecker.Check(Check.Read(result.Text), Severity.Error));
    }
}
