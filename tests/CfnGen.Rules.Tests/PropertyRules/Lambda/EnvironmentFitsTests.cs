using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class EnvironmentFitsTests
{
    private const int Room = 4096;

    private readonly EnvironmentFits rule = new();

    [Fact]
    public void Accepts_variables_that_fill_the_room()
    {
        var template = Template($"{{Variables: {{AB: {new string('a', Room - 2)}}}}}");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_byte_more()
    {
        var template = Template($"{{Variables: {{AB: {new string('a', Room - 1)}}}}}");

        var findings = Check.With(rule, template);

        Assert.Equal(
            ["(12,32) Resources/Worker/Properties/Environment/Variables: Shorten the variables, or read them from a parameter or bucket: they take 4097 bytes, and a function has room for 4096."],
            findings);
    }

    [Fact]
    public void Counts_bytes_and_each_branch_for_itself()
    {
        var half = new string('a', Room / 2);
        var template = Template($"{{Variables: !If [IsProd, {{AB: {new string('ä', Room / 2)}}}, {{AB: {half}, CD: x}}]}}");

        var findings = Check.With(rule, template);

        Assert.Equal(
            ["(12,45) Resources/Worker/Properties/Environment/Variables/Fn::If/1: Shorten the variables, or read them from a parameter or bucket: they take 4098 bytes, and a function has room for 4096."],
            findings);
    }

    [Fact]
    public void Leaves_values_alone_that_only_the_deployment_knows()
    {
        var template = Template($"{{Variables: {{AB: {new string('a', Room - 6)}, CD: !Ref Name, EF: '{{{{resolve:ssm:limit}}}}'}}}}");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Template(string environment) => $$"""
        Parameters:
          Name: {Type: String}
        Conditions:
          IsProd: !Equals [!Ref AWS::Region, eu-west-1]
        Resources:
          Worker:
            Type: AWS::Lambda::Function
            Properties:
              Handler: index.handler
              Code: {ZipFile: x}
              Role: arn:aws:iam::111122223333:role/worker
              Environment: {{environment}}
              Runtime: python3.13
        """;
}
