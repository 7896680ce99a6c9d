using CfnGen.Rules.PropertyRules.Lifecycle;

namespace CfnGen.Rules.Tests.PropertyRules.Lifecycle;

public sealed class ServiceHasTimeLeftTests
{
    private readonly ServiceHasTimeLeft rule = new();

    [Fact]
    public void Accepts_services_that_go_on()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_those_that_end()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::AppMesh::Mesh
              List:
                Type: AWS::WAF::IPSet
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(3,11) Resources/It/Type: Plan for another service: AWS has announced the end of that of AWS::AppMesh::Mesh for 2026-09-30.",
                "(5,11) Resources/List/Type: Plan for another service: AWS has announced the end of that of AWS::WAF::IPSet.",
            ],
            findings);
    }

    [Fact]
    public void Reports_those_under_a_condition()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              It:
                Type: AWS::Proton::ServiceTemplate
                Condition: IsProd
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,11) Resources/It/Type: Plan for another service: AWS has announced the end of that of AWS::Proton::ServiceTemplate for 2026-10-07."], findings);
    }

    [Fact]
    public void Accepts_the_second_WAF()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::WAFv2::IPSet
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
