namespace CfnGen.Rules.Tests.SecurityRules.Secrets;

public sealed class SecretPlacesTests
{
    [Theory]
    [InlineData("MasterUserPassword: [correct-horse]")]
    [InlineData("MasterUserPassword: !If [IsGiven, correct-horse/x, !Ref Given]")]
    public void No_finding_of_any_rule_repeats_a_password(string property)
    {
        var template = $$"""
            Parameters:
              Given: {Type: String, NoEcho: true, AllowedPattern: '[0-9]+', Default: correct-horse}
            Conditions:
              IsGiven: !Not [!Equals [!Ref Given, '']]
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties:
                  {{property}}
            """;

        var findings = TemplateChecker.Check(Check.Read(template));

        Assert.Contains(findings, finding => finding.HidesSource);
        Assert.DoesNotContain(findings, finding => finding.Message.Contains("correct-horse", StringComparison.Ordinal));
    }

    [Fact]
    public void A_default_that_breaks_its_pattern_is_reported_without_the_default()
    {
        const string Template = """
            Parameters:
              Given: {Type: String, NoEcho: true, AllowedPattern: '[0-9]+', Default: correct-horse}
            Resources:
              It: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Given}}
            """;

        var findings = TemplateChecker.Check(Check.Read(Template), Severity.Error);

        Assert.Equal(["CG1103"], findings.Select(finding => finding.Rule.Id));
        Assert.All(findings, finding => Assert.StartsWith("What stands here may be a secret and is not shown.", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_of_a_hidden_parameter_is_not_repeated_wherever_it_goes()
    {
        const string Template = """
            Parameters:
              Given: {Type: String, NoEcho: true, Default: correct-horse}
            Resources:
              It: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: !Ref Given}}
            """;

        var findings = TemplateChecker.Check(Check.Read(Template), Severity.Error);

        Assert.NotEmpty(findings);
        Assert.DoesNotContain(findings, finding => finding.Message.Contains("correct-horse", StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_with_slashes_trouble_nobody()
    {
        const string Template = """
            Resources:
              It: {Type: AWS::SQS::Queue, Properties: {Foo/: 1, 'a//b': 1, Tags: [{Key: a, Value: b, 'x/': 1}]}}
            """;

        var findings = TemplateChecker.Check(Check.Read(Template));

        Assert.NotEmpty(findings);
    }
}
