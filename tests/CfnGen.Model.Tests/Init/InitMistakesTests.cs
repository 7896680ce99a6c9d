namespace CfnGen.Model.Tests.Init;

public sealed class InitMistakesTests
{
    [Fact]
    public void Refuses_a_second_configuration_of_the_same_name()
    {
        var init = new CloudFormationInit { ["config"] = new() };

        Assert.Throws<ArgumentException>(() => init["config"] = new());
    }

    [Fact]
    public void Refuses_the_reserved_name_of_the_sets() => Assert.Throws<ArgumentException>(() => new CloudFormationInit { ["configSets"] = new() });

    [Fact]
    public void Reports_what_cannot_work_with_its_place() =>
        Assert.Equal(
            [
                "BrokenStack.Host: Metadata.AWS::CloudFormation::Init: The config set 'default' names missing, which is not there: declare it, or correct the name.",
                "BrokenStack.Host: Metadata.AWS::CloudFormation::Init: The config set 'default' names {ConfigSet: other}, which is not there: declare it, or correct the name.",
                "BrokenStack.Host: Metadata.AWS::CloudFormation::Init.config.files./x: content and source exclude each other: keep one of them.",
                "BrokenStack.Host: Metadata.AWS::CloudFormation::Init.config.files./x: mode is 0644: write six octal digits such as 000644.",
                "BrokenStack.Host: Metadata.AWS::CloudFormation::Authentication.a: roleName excludes accessKeyId and secretKey: keep the role.",
            ],
            new BrokenStack().Problems());

    private sealed class BrokenStack : Stack
    {
        public GenericResource Host => Resource(() => new GenericResource("AWS::EC2::Instance")
        {
            Metadata = new()
            {
                Init = new()
                {
                    ConfigSets = new() { ["default"] = ["config", "missing", InitConfigReference.ConfigSet("other")] },
                    ["config"] = new() { Files = new() { ["/x"] = new() { Content = "a", Source = "b", Mode = "0644" } } },
                },
                Authentication = new() { ["a"] = InitAuthentication.S3("role") with { SecretKey = "x" } },
            },
        });
    }
}
