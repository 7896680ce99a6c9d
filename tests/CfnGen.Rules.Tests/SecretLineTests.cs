namespace CfnGen.Rules.Tests;

public sealed class SecretLineTests
{
    [Theory]
    [InlineData("      MasterUserPassword: correct-horse")]
    [InlineData("  {\"SecretString\": \"x\"}")]
    [InlineData("    API_KEY: x")]
    [InlineData("    Value: AKIAQ2J7XW5TD4HB6RZN")]
    public void A_line_that_names_a_secret_and_a_value_may_hold_one(string line) => Assert.True(SecretLine.MayHold(line));

    [Theory]
    [InlineData("      DisplayName: Alerts")]
    [InlineData("      MasterUserPassword:")]
    [InlineData("  Secret:")]
    public void A_line_without_a_value_does_not(string line) => Assert.False(SecretLine.MayHold(line));
}
