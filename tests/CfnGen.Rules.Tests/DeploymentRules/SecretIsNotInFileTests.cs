using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

public sealed class SecretIsNotInFileTests
{
    [Theory]
    [InlineData("Password: '{{resolve:secretsmanager:alerts}}'")]
    [InlineData("Password: ''")]
    [InlineData("Mail: a@example.com")]
    public void Accepts_references_to_secrets_and_what_is_none(string value)
    {
        var findings = DeploymentCheck.With(new SecretIsNotInFile(), $"template-file-path: a\nparameters: {{{value}}}");

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_secret_in_clear_without_showing_it()
    {
        var findings = DeploymentCheck.With(new SecretIsNotInFile(), """{"Parameters": {"Password": "correct horse"}}""");

        Assert.Equal(
            ["(1,29) Parameters/Password: 'Password' is a secret (NoEcho): give a dynamic reference such as {{resolve:secretsmanager:NAME}} instead of its value."],
            findings);
    }
}
