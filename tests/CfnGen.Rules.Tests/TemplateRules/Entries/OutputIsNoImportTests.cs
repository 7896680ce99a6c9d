using CfnGen.Rules.TemplateRules.Entries;

namespace CfnGen.Rules.Tests.TemplateRules.Entries;

public sealed class OutputIsNoImportTests
{
    private readonly OutputIsNoImport rule = new();

    [Fact]
    public void Accepts_a_value_of_its_own()
    {
        const string Template = """
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              Topic: {Value: !Ref Alerts}
              Address: {Value: !Sub ['https://${Name}', {Name: !ImportValue name}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_import_also_in_a_branch()
    {
        const string Template = """
            Conditions:
              IsHere: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              Topic: {Value: !If [IsHere, !Ref Alerts, !ImportValue alerts]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,44) Outputs/Topic/Value/Fn::If/2: Leave this output out: who needs the value can import it from the stack that exports it."], findings);
    }
}
