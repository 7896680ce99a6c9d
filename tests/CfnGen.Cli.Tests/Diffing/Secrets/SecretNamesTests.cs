using CfnGen.Cli.Diffing.Secrets;

namespace CfnGen.Cli.Tests.Diffing.Secrets;

public sealed class SecretNamesTests
{
    [Theory]
    [InlineData("MasterUserPassword")]
    [InlineData("DB_PASSWORD")]
    [InlineData("SecretString")]
    [InlineData("AuthToken")]
    [InlineData("api-key")]
    [InlineData("PreSharedKey")]
    [InlineData("/db/password")]
    [InlineData("AUTH")]
    [InlineData("BasicAuth")]
    [InlineData("STRIPE_SK")]
    [InlineData("DbPwd")]
    public void Knows_names_of_secrets(string name) => Assert.True(SecretNames.Is(name));

    [Theory]
    [InlineData("SecretArn")]
    [InlineData("PasswordLength")]
    [InlineData("AccessTokenValidity")]
    [InlineData("HttpTokens")]
    [InlineData("TokenKeyId")]
    [InlineData("secretsmanager")]
    [InlineData("KeyName")]
    [InlineData("TokenEndpoint")]
    [InlineData("Compass")]
    [InlineData("Task")]
    [InlineData("Author")]
    [InlineData("ServiceToken")]
    [InlineData("ParentSecretStack")]
    [InlineData("MaxPasswordAge")]
    [InlineData("token.actions.githubusercontent.com:sub")]
    public void Leaves_names_alone_that_only_sound_so(string name) => Assert.False(SecretNames.Is(name));
}
