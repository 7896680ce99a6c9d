using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class RequirementsNameCpuAndMemoryTests
{
    private readonly RequirementsNameCpuAndMemory rule = new();

    [Theory]
    [InlineData("VCpuCount: {Min: 2}, MemoryMiB: {Min: 2048}, AllowedInstanceTypes: [m7g.*]")]
    [InlineData("VCpuCount: !If [IsBig, {Min: 8}, {Min: 2}], MemoryMiB: {Min: !Ref Least}")]
    [InlineData("VCpuCount: {Min: 2}, MemoryMiB: {Min: 1}, AllowedInstanceTypes: !If [IsBig, [m7g.*], !Ref AWS::NoValue], ExcludedInstanceTypes: !If [IsBig, !Ref AWS::NoValue, [t*]]")]
    public void Accepts_sizes_and_one_list(string requirements)
    {
        var template = LaunchTemplate(requirements);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_missing_size_also_in_a_branch()
    {
        var template = LaunchTemplate("MemoryMiB: !If [IsBig, {Min: 8192}, !Ref AWS::NoValue]");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(10,9) Resources/It/Properties/LaunchTemplateData/InstanceRequirements: InstanceRequirements need 'VCpuCount'.",
                "(10,9) Resources/It/Properties/LaunchTemplateData/InstanceRequirements: InstanceRequirements need 'MemoryMiB'.",
            ],
            findings);
    }

    [Fact]
    public void Reports_both_lists()
    {
        var template = LaunchTemplate("VCpuCount: {Min: 2}, MemoryMiB: {Min: 1}, AllowedInstanceTypes: [m7g.*], ExcludedInstanceTypes: [t*]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,106) Resources/It/Properties/LaunchTemplateData/InstanceRequirements/ExcludedInstanceTypes: 'ExcludedInstanceTypes' and 'AllowedInstanceTypes' exclude each other: remove one of them."], findings);
    }

    private static string LaunchTemplate(string requirements) => $$"""
        Parameters:
          Least: {Type: Number}
        Conditions:
          IsBig: !Equals [!Ref Least, 8]
        Resources:
          It:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData:
                InstanceRequirements: { {{requirements}} }
        """;
}
