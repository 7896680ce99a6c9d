using CfnGen.Rules.SecurityRules.Logs;

namespace CfnGen.Rules.Tests.SecurityRules.Logs;

public sealed class LogGroupForgetsTests
{
    private readonly LogGroupForgets rule = new();

    [Fact]
    public void Accepts_a_retention()
    {
        const string Template = """
            Resources:
              It: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: 7}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_group_that_keeps_everything()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::Logs::LogGroup
                Properties:
                  LogGroupName: /work
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,5) Resources/It/Properties: Say how long 'It' keeps its events: RetentionInDays.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Days: {Type: Number}
            Conditions:
              IsShort: !Equals [!Ref Days, '1']
            Resources:
              It: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: !Ref Days}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_branch_without_one()
    {
        const string Template = """
            Parameters:
              Days: {Type: Number}
            Conditions:
              IsShort: !Equals [!Ref Days, '1']
            Resources:
              It:
                Type: AWS::Logs::LogGroup
                Properties:
                  RetentionInDays: !If [IsShort, !Ref Days, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,7) Resources/It/Properties/RetentionInDays: Say how long 'It' keeps its events when not IsShort: RetentionInDays.",
            ],
            findings);
    }
}
