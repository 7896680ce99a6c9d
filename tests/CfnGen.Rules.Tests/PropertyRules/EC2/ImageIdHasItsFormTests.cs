using CfnGen.Rules.PropertyRules.EC2;

namespace CfnGen.Rules.Tests.PropertyRules.EC2;

public sealed class ImageIdHasItsFormTests
{
    private readonly ImageIdHasItsForm rule = new();

    [Theory]
    [InlineData("ami-0a1b2c3d")]
    [InlineData("ami-0a1b2c3d4e5f60718")]
    [InlineData("!Ref Image")]
    [InlineData("'{{resolve:ssm:/image}}'")]
    [InlineData("!FindInMap [Images, !Ref AWS::Region, Id]")]
    public void Accepts_ids_and_what_deploy_time_knows(string image)
    {
        var template = Instance(image);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_parameter_of_the_Systems_Manager_in_a_launch_template()
    {
        const string Template = """
            Resources:
              Web:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: 'resolve:ssm:/image'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_form_and_a_default()
    {
        var literal = Instance("ami-12345");
        var standard = Instance("!Ref Old");

        var findings = Check.With(rule, literal).Concat(Check.With(rule, standard));

        Assert.Equal(
            [
                "(8,16) Resources/Web/Properties/ImageId: 'ami-12345' is no id of an image: it begins with ami-, and 8 or 17 hexadecimal digits follow.",
                "(8,16) Resources/Web/Properties/ImageId: 'debian' (the default of the parameter 'Old') is no id of an image: it begins with ami-, and 8 or 17 hexadecimal digits follow.",
            ],
            findings);
    }

    private static string Instance(string image) => $$"""
        Parameters:
          Image: {Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /image}
          Old: {Type: String, Default: debian}
        Resources:
          Web:
            Type: AWS::EC2::Instance
            Properties:
              ImageId: {{image}}
        """;
}
