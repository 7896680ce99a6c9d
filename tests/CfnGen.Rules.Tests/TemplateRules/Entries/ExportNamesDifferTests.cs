using CfnGen.Rules.TemplateRules.Entries;

namespace CfnGen.Rules.Tests.TemplateRules.Entries;

public sealed class ExportNamesDifferTests
{
    private readonly ExportNamesDiffer rule = new();

    [Fact]
    public void Accepts_names_that_differ_and_outputs_that_exclude_each_other()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
              IsTest: !Not [!Condition IsProd]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              A: {Value: a, Export: {Name: a}}
              B: {Value: a, Export: {Name: b}}
              C: {Value: a, Condition: IsProd, Export: {Name: c}}
              D: {Value: a, Condition: IsTest, Export: {Name: c}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_second_of_two_equal_ones()
    {
        const string Template = """
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              A: {Value: a, Export: {Name: !Sub "${AWS::StackName}-a"}}
              B: {Value: a, Export: {Name: !Sub "${AWS::StackName}-a"}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,32) Outputs/B/Export/Name: The output 'A' exports this name already."], findings);
    }

    [Fact]
    public void Leaves_names_alone_that_conditions_choose()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              A: {Value: a, Export: {Name: !If [IsProd, a, b]}}
              B: {Value: a, Export: {Name: !If [IsProd, a, b]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
