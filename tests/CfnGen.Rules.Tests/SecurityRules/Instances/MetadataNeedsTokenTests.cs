using CfnGen.Rules.SecurityRules.Instances;

namespace CfnGen.Rules.Tests.SecurityRules.Instances;

public sealed class MetadataNeedsTokenTests
{
    private readonly MetadataNeedsToken rule = new();

    [Fact]
    public void Accepts_required_tokens_and_an_instance_whose_template_says()
    {
        const string Template = """
            Resources:
              Template: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {MetadataOptions: {HttpTokens: required}}}}
              Machine: {Type: AWS::EC2::Instance, Properties: {LaunchTemplate: {LaunchTemplateId: !Ref Template, Version: '1'}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_optional_tokens_and_none()
    {
        const string Template = """
            Resources:
              Template:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d}
              Configuration:
                Type: AWS::AutoScaling::LaunchConfiguration
                Properties:
                  MetadataOptions: {HttpTokens: optional}
              Machine:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,7) Resources/Template/Properties/LaunchTemplateData: Let 'Template' ask for a token: MetadataOptions with 'HttpTokens: required'.",
                "(9,37) Resources/Configuration/Properties/MetadataOptions/HttpTokens: Set HttpTokens to 'required': 'optional' lets everybody in who can make the machine send one request.",
                "(12,5) Resources/Machine/Properties: Let 'Machine' ask for a token: MetadataOptions with 'HttpTokens: required'.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_default_of_a_parameter()
    {
        const string Template = """
            Parameters:
              Tokens: {Type: String, Default: optional}
            Resources:
              Configuration:
                Type: AWS::AutoScaling::LaunchConfiguration
                Properties:
                  MetadataOptions: {HttpTokens: !Ref Tokens}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,37) Resources/Configuration/Properties/MetadataOptions/HttpTokens: Set HttpTokens to 'required': 'optional' (the default of the parameter 'Tokens') lets everybody in who can make the machine send one request.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Tokens: {Type: String}
            Resources:
              Configuration:
                Type: AWS::AutoScaling::LaunchConfiguration
                Properties:
                  MetadataOptions: {HttpTokens: !Ref Tokens}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
