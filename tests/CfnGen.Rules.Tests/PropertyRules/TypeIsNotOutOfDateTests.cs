using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class TypeIsNotOutOfDateTests
{
    private readonly TypeIsNotOutOfDate rule = new();

    [Fact]
    public void Accepts_types_of_today()
    {
        const string Template = """
            Resources:
              Template:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Warns_of_a_type_and_of_a_property()
    {
        const string Template = """
            Resources:
              Configuration:
                Type: AWS::AutoScaling::LaunchConfiguration
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: t3.micro
              Address:
                Type: AWS::EC2::EIPAssociation
                Properties:
                  EIP: 192.0.2.1
                  InstanceId: i-0a1b2c3d
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(3,11) Resources/Configuration/Type: AWS calls AWS::AutoScaling::LaunchConfiguration out of date.",
                "(10,7) Resources/Address/Properties/EIP: AWS calls the property 'EIP' of AWS::EC2::EIPAssociation out of date.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_type_alone_that_a_macro_may_replace()
    {
        const string Template = """
            Transform: [Company-Standards]
            Resources:
              Configuration: {Type: AWS::AutoScaling::LaunchConfiguration}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
