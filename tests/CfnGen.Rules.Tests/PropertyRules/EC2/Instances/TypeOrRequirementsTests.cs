using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class TypeOrRequirementsTests
{
    private readonly TypeOrRequirements rule = new();

    [Theory]
    [InlineData("InstanceType: !Ref Kind")]
    [InlineData("InstanceRequirements: {VCpuCount: {Min: 2}, MemoryMiB: {Min: 2048} }")]
    [InlineData("InstanceType: !If [IsAny, !Ref AWS::NoValue, t4g.micro], InstanceRequirements: !If [IsAny, {VCpuCount: {Min: 2}, MemoryMiB: {Min: 2048} }, !Ref AWS::NoValue]")]
    public void Accepts_one_of_them(string data)
    {
        var template = LaunchTemplate(data);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_both()
    {
        var template = LaunchTemplate("InstanceType: !Ref Kind, InstanceRequirements: {VCpuCount: {Min: 2}, MemoryMiB: {Min: 2048} }");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,54) Resources/It/Properties/LaunchTemplateData/InstanceRequirements: 'InstanceRequirements' and 'InstanceType' exclude each other: remove one of them."], findings);
    }

    private static string LaunchTemplate(string data) => $$"""
        Parameters:
          Kind: {Type: String}
        Conditions:
          IsAny: !Equals [!Ref Kind, any]
        Resources:
          It:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData: { {{data}} }
        """;
}
