using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class InstanceHasAnImageTests
{
    private readonly InstanceHasAnImage rule = new();

    [Theory]
    [InlineData("ImageId: !Ref Free")]
    [InlineData("LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: '1'}")]
    [InlineData("LaunchTemplate: {LaunchTemplateId: !Ref Full, Version: '1'}")]
    [InlineData("ImageId: ami-0a1b2c3d, LaunchTemplate: {LaunchTemplateId: !Ref Empty, Version: '1'}")]
    [InlineData("ImageId: !If [IsPlain, !Ref Free, !Ref AWS::NoValue], LaunchTemplate: !If [IsPlain, !Ref AWS::NoValue, {LaunchTemplateId: !Ref Full, Version: '1'}]")]
    public void Accepts_an_image_and_templates_that_have_one(string properties)
    {
        var template = Instance(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_instance_without_any_also_in_a_branch()
    {
        var none = Instance("InstanceType: t4g.micro");
        var branch = Instance("ImageId: !If [IsPlain, !Ref Free, !Ref AWS::NoValue]");

        var findings = Check.With(rule, none).Concat(Check.With(rule, branch));

        Assert.Equal(
            [
                "(10,5) Resources/It/Properties: An instance needs 'ImageId', or a 'LaunchTemplate' that has one.",
                "(10,5) Resources/It/Properties: An instance needs 'ImageId', or a 'LaunchTemplate' that has one.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_launch_template_without_one()
    {
        var template = Instance("LaunchTemplate: {LaunchTemplateId: !Ref Empty, Version: '1'}");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,19) Resources/It/Properties/LaunchTemplate: Give 'Empty' an ImageId, or the instance: it has none."], findings);
    }

    private static string Instance(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsPlain: !Equals [!Ref Free, plain]
        Resources:
          Full: {Type: 'AWS::EC2::LaunchTemplate', Properties: {LaunchTemplateData: {ImageId: ami-0a1b2c3d} } }
          Empty: {Type: 'AWS::EC2::LaunchTemplate', Properties: {LaunchTemplateData: {InstanceType: t4g.micro} } }
          It:
            Type: AWS::EC2::Instance
            Properties: { {{properties}} }
        """;
}
