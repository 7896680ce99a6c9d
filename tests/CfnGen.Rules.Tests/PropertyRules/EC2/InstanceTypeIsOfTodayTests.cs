using CfnGen.Rules.PropertyRules.EC2;

namespace CfnGen.Rules.Tests.PropertyRules.EC2;

public sealed class InstanceTypeIsOfTodayTests
{
    private readonly InstanceTypeIsOfToday rule = new();

    [Theory]
    [InlineData("m7g.medium")]
    [InlineData("c6in.large")]
    [InlineData("!Ref Free")]
    public void Accepts_later_generations_and_what_deploy_time_knows(string type)
    {
        var template = Instance(type);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_previous_generation_also_as_a_default()
    {
        var template = Instance("!Ref Small");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,21) Resources/Web/Properties/InstanceType: 't1.micro' (the default of the parameter 'Small') is of a previous generation, t1: take a later one."], findings);
    }

    [Fact]
    public void Reports_the_classes_of_databases()
    {
        const string Template = """
            Resources:
              Store:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.m3.medium}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(4,35) Resources/Store/Properties/DBInstanceClass: 'db.m3.medium' is of a previous generation, m3: take a later one."], findings);
    }

    private static string Instance(string type) => $$"""
        Parameters:
          Small: {Type: String, Default: t1.micro}
          Free: {Type: String}
        Resources:
          Web:
            Type: AWS::EC2::Instance
            Properties:
              InstanceType: {{type}}
        """;
}
