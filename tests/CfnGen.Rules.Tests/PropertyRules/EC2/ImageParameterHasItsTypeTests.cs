using CfnGen.Rules.PropertyRules.EC2;

namespace CfnGen.Rules.Tests.PropertyRules.EC2;

public sealed class ImageParameterHasItsTypeTests
{
    private readonly ImageParameterHasItsType rule = new();

    [Theory]
    [InlineData("AWS::EC2::Image::Id")]
    [InlineData("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>")]
    public void Accepts_the_types_of_images(string type)
    {
        var template = Instances(type, "!Ref Image");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("String", "AWS::EC2::Image::Id")]
    [InlineData("AWS::SSM::Parameter::Value<String>", "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>")]
    public void Reports_another_type_once_where_the_parameter_is_declared(string type, string better)
    {
        var template = Instances(type, "!If [IsOld, !Ref Image, ami-0a1b2c3d]");

        var findings = Check.With(rule, template);

        Assert.Equal([$"(2,17) Parameters/Image/Type: 'Image' is used as the id of an image: give it the type {better}."], findings);
    }

    [Fact]
    public void Accepts_a_text_that_may_be_empty()
    {
        var template = Instances("String', Default: '", "!If [IsOld, !Ref Image, ami-0a1b2c3d]");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_other_functions_alone()
    {
        var template = Instances("String", "!Sub '${Image}'");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Instances(string type, string image) => $$"""
        Parameters:
          Image: {Type: '{{type}}'}
          Age: {Type: String}
        Conditions:
          IsOld: !Equals [!Ref Age, old]
        Resources:
          Web:
            Type: AWS::EC2::Instance
            Properties:
              ImageId: {{image}}
          Worker:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData:
                ImageId: {{image}}
        """;
}
