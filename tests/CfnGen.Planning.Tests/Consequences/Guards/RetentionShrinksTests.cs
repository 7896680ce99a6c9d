using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences.Guards;

public sealed class RetentionShrinksTests
{
    [Theory]
    [InlineData("AWS::Logs::LogGroup", "{RetentionInDays: 90}", "{RetentionInDays: 7}", "Warning X: X keeps its events for 7 days now, not for 90: what is older is deleted.")]
    [InlineData("AWS::Logs::LogGroup", "{LogGroupName: a}", "{LogGroupName: a, RetentionInDays: 1}", "Warning X: X keeps its events for 1 day now, not for ever: what is older is deleted.")]
    [InlineData("AWS::RDS::DBInstance", "{BackupRetentionPeriod: 7}", "{Engine: mysql}", "Warning X: X keeps automated backups for 1 day now, not for 7: what is older is deleted.")]
    [InlineData("AWS::Logs::LogGroup", "{RetentionInDays: 7}", "{RetentionInDays: 90}", "")]
    [InlineData("AWS::Logs::LogGroup", "{RetentionInDays: 7}", "{LogGroupName: a}", "")]
    [InlineData("AWS::Logs::LogGroup", "{RetentionInDays: !ImportValue a}", "{RetentionInDays: 7}", "")]
    public void Tells_what_is_kept_for_a_shorter_time(string type, string before, string after, string line)
    {
        var plan = Plans.Between(Template(type, before), Template(type, after));

        Assert.Equal(line, ConsequenceLines.Of(plan, ConsequenceKind.ProtectionLost));
    }

    private static string Template(string type, string properties) => $"Resources: {{X: {{Type: {type}, Properties: {properties}}}}}";
}
